import { ArrowLeftRight, ArrowRight, OctagonX, Pause } from 'lucide-react';
import { nextTurn } from '#domain/home/player/next-phase.ts';
import { useHand, useTap } from './hand.ts';
import { Key } from './key.tsx';
import type { Clocked } from './phase-now.ts';
import { words } from './words.ts';

/** Pause, on, and stop: always there, always in the same place. */
export const BottomKeys = ({ phase }: { readonly phase: Clocked }) => {
  const { playing, stop } = useHand();
  const tap = useTap();
  const { turn } = phase;
  const next = nextTurn(playing.state, turn.index);
  const isOther = next?.step === turn.step && next.set === turn.set && next.side !== turn.side;
  return (
    <div className="grid grid-cols-3 gap-2 pt-2 pb-4">
      <Key place="foot" icon={Pause} onPress={tap('pause')}>
        {words.run.pause}
      </Key>
      {phase.phase === 'hold' ? (
        <Key
          place="foot"
          kind={playing.state.eased ? 'primary' : 'quiet'}
          icon={isOther ? ArrowLeftRight : ArrowRight}
          onPress={tap(isOther ? 'other-side' : 'next')}
        >
          {isOther ? words.run.otherSide : words.run.moveOn}
        </Key>
      ) : (
        <Key place="foot" icon={ArrowRight} onPress={tap('ready')}>
          {words.run.now}
        </Key>
      )}
      <Key place="foot" kind="danger" icon={OctagonX} onPress={stop}>
        {words.run.stop}
      </Key>
    </div>
  );
};

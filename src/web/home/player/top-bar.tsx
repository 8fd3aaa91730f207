import { OctagonX, Volume2, VolumeX, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { Phase } from '#domain/home/player/play-state.ts';
import { turnOf } from '#domain/home/player/next-phase.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useHand } from './hand.ts';
import { words } from './words.ts';

type TopBarProps = { readonly senses: { readonly muted: boolean; readonly toggleVoice: () => void } };

/** Where in the session one is, the voice, and the way out where nothing runs. */
export const TopBar = ({ senses }: TopBarProps) => {
  const { playing, port, stop } = useHand();
  const { phase, turns, steps } = playing.state;
  const turn = turnOf(phase);
  const ways = turns.filter(({ index, set }) => set === 1 && turns[index - 1]?.step !== turns[index]?.step);
  const place = ways.findIndex(({ step }) => step === turn?.step);
  const isFree = phase.phase === 'precheck' || phase.phase === 'ended';
  return (
    <header className="flex min-h-16 items-center gap-2 px-4 sm:px-8">
      <div className="min-w-0 grow">
        {turn === null || place < 0 || phase.phase === 'told' ? null : (
          <p className="truncate text-lg text-ink-soft">
            {phase.phase === 'set-up' ? null : exerciseOf(turn.exercise).words.name}
            {ways.length < 2 || steps.length < 2 ? null : (
              <span className={phase.phase === 'set-up' ? 'tabular-nums' : 'ml-2 tabular-nums'}>
                {words.set(place + 1, ways.length)}
              </span>
            )}
          </p>
        )}
      </div>
      <RoundKey
        icon={senses.muted ? VolumeX : Volume2}
        name={senses.muted ? words.unmute : words.mute}
        onPress={senses.toggleVoice}
      />
      {waits(phase) ? (
        <Button
          onPress={stop}
          className="flex min-h-14 cursor-pointer items-center gap-2 rounded-base px-3 text-lg text-stop hover:bg-stop-soft"
        >
          <Icon of={OctagonX} size={24} />
          {words.run.stop}
        </Button>
      ) : null}
      {isFree ? <RoundKey icon={X} name={words.close} onPress={port.onLeave} /> : null}
    </header>
  );
};

/** Where no clock runs, stopping is up here; where one does it is in reach of the thumb. */
const waits = ({ phase }: Phase): boolean =>
  phase === 'question' || phase === 'set-up' || phase === 'told' || phase === 'paused';

type RoundKeyProps = { readonly icon: typeof X; readonly name: string; readonly onPress: () => void };

const RoundKey = ({ icon, name, onPress }: RoundKeyProps) => (
  <Button
    aria-label={name}
    onPress={onPress}
    className="grid size-14 shrink-0 cursor-pointer place-items-center rounded-base text-ink-soft hover:bg-sunken"
  >
    <Icon of={icon} size={24} />
  </Button>
);

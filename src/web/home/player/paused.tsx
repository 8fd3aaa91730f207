import { Play } from 'lucide-react';
import type { Phase } from '#domain/home/player/play-state.ts';
import { DiscomfortKeys } from './discomfort-keys.tsx';
import { useHand, useTap } from './hand.ts';
import { Key } from './key.tsx';
import { Screen } from './screen.tsx';
import { words } from './words.ts';

/** Nothing runs until the person goes on. */
export const Paused = ({ phase }: { readonly phase: Extract<Phase, { phase: 'paused' }> }) => {
  const { playing } = useHand();
  const tap = useTap();
  return (
    <Screen
      title={words.paused.title}
      lead={words.paused.why[phase.why]}
      keys={
        <>
          <Key kind="primary" icon={Play} onPress={tap('resume')}>
            {words.paused.resume}
          </Key>
          <Key kind="plain" onPress={tap('stop')}>
            {words.paused.end}
          </Key>
        </>
      }
    >
      {playing.state.lastHold === null ? null : (
        <DiscomfortKeys title={words.discomfort.title} calls={false} />
      )}
    </Screen>
  );
};

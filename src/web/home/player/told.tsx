import { firstQuestions } from '#domain/home/ask-first.ts';
import type { Moving } from '#domain/home/player/play-state.ts';
import { useTap } from './hand.ts';
import { Key } from './key.tsx';
import { Screen } from './screen.tsx';
import { words } from './words.ts';

/** An exercise is left: after a seven, or since an answer was not the safe one. */
export const Told = ({ phase }: { readonly phase: Extract<Moving, { phase: 'told' }> }) => {
  const tap = useTap();
  const { about, turn } = phase;
  return (
    <Screen
      title={about === 'seven' ? words.told.seven : words.told.otherTitle}
      lead={about === 'seven' ? words.told.sevenText : firstQuestions[about].otherwise}
      keys={
        <Key kind="primary" onPress={tap('next')}>
          {turn === null ? words.told.last : words.told.next}
        </Key>
      }
    />
  );
};

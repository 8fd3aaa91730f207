import { exerciseOf } from '#domain/home/exercises.ts';
import type { Turn } from '#domain/home/player/turns.ts';
import { ExerciseFigure } from '#web/home/figures/exercise-figure.tsx';
import { useHand, useTap } from './hand.ts';
import { Key } from './key.tsx';
import { Screen } from './screen.tsx';
import { words } from './words.ts';

/** How to get into place, before the clock runs. */
export const SetUp = ({ turn }: { readonly turn: Turn }) => {
  const tap = useTap();
  const { isReopened } = useHand().playing;
  const { words: said, figure } = exerciseOf(turn.exercise);
  return (
    <Screen
      title={said.name}
      lead={words.sides[turn.side]}
      keys={
        <div className="grid grid-cols-[1fr_auto] gap-3">
          <Key kind="primary" onPress={tap('ready')}>
            {words.setUp.ready}
          </Key>
          <Key onPress={tap('skip')}>{words.setUp.skip}</Key>
        </div>
      }
    >
      {isReopened ? <p className="text-lg text-warn">{words.paused.why.reload}</p> : null}
      <div className="grid items-center gap-6 sm:grid-cols-2">
        <ExerciseFigure figure={figure} side={turn.side} label={words.figure(said.name)} />
        <div className="flex flex-col gap-4 text-lg">
          <ol className="flex list-decimal flex-col gap-2 pl-6">
            {said.setUp.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <Words title={words.setUp.feel} lines={[said.feel]} />
          <Words title={words.setUp.avoid} lines={said.avoid} />
        </div>
      </div>
    </Screen>
  );
};

const Words = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <div>
    <h2 className="text-base font-medium text-ink-soft">{title}</h2>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);

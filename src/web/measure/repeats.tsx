import { RotateCcw } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

type RepeatsProps = {
  readonly trials: readonly number[];
  readonly of: number;
  readonly onDrop: () => void;
};

/** The repeats so far, and the places of those to come. The last one can be done again. */
export const Repeats = ({ trials, of, onDrop }: RepeatsProps) => (
  <div className="flex items-stretch justify-center gap-3">
    <ol aria-label={words.phone.repeats} className="flex gap-3">
      {Array.from({ length: of }, (_, place) => {
        const trial = trials[place];
        return (
          <li
            key={place}
            className={`grid h-14 min-w-18 place-items-center rounded-base text-xl font-semibold tabular-nums ${
              trial === undefined ? 'border border-dashed border-edge text-ink-soft' : 'bg-accent-soft'
            }`}
          >
            {trial === undefined ? (
              <span className="sr-only">{words.phone.empty(place + 1)}</span>
            ) : (
              `${Math.round(trial)}°`
            )}
          </li>
        );
      })}
    </ol>
    {trials.length === 0 ? null : (
      <Button
        aria-label={words.phone.drop(Math.round(trials.at(-1) ?? 0))}
        onPress={onDrop}
        className="grid size-14 cursor-pointer place-items-center rounded-base border border-edge bg-surface text-ink-soft hover:bg-sunken"
      >
        <Icon of={RotateCcw} />
      </Button>
    )}
  </div>
);

import { Button } from 'react-aria-components/Button';
import { words } from './words.ts';

type ScoreKeysProps = {
  readonly label: string;
  readonly value: number | null;
  readonly low: string;
  readonly high: string;
  readonly onChoose: (value: number) => void;
};

/** Eleven large keys from 0 to 10, with a word at each end. */
export const ScoreKeys = ({ label, value, low, high, onChoose }: ScoreKeysProps) => (
  <fieldset aria-label={label}>
    <div className="grid grid-cols-4 gap-2 sm:grid-cols-6">
      {Array.from({ length: 11 }, (_, score) => (
        <Button
          key={score}
          aria-label={words.score(score)}
          aria-pressed={value === score}
          onPress={() => onChoose(score)}
          className={`min-h-14 cursor-pointer rounded-base border text-xl font-semibold tabular-nums ${score === 0 ? 'col-span-2' : ''} ${
            value === score
              ? 'border-transparent bg-accent text-on-accent'
              : 'border-edge bg-surface hover:bg-sunken'
          }`}
        >
          {score}
        </Button>
      ))}
    </div>
    <p className="mt-2 flex flex-wrap justify-between gap-x-8 text-sm text-ink-soft">
      <span>{low}</span>
      <span>{high}</span>
    </p>
  </fieldset>
);

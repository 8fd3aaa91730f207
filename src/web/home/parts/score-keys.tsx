import { Button } from 'react-aria-components/Button';
import { severityLook } from '#web/ui/severity-look.ts';
import { words } from '#web/home/words.ts';

type ScoreKeysProps = {
  /** What is scored: "Pain". */
  readonly what: string;
  readonly low: string;
  readonly high: string;
  readonly value: number | null;
  /** Worse the higher, as pain and soreness: the chosen key has the colour of its number. */
  readonly isSevere?: boolean;
  readonly onChoose: (score: number) => void;
};

/** Eleven keys from 0 to 10 in one row, or two on a phone; one tap says it. */
export const ScoreKeys = ({ what, low, high, value, isSevere = false, onChoose }: ScoreKeysProps) => (
  <fieldset aria-label={what}>
    <div className="grid grid-cols-6 gap-1.5 sm:grid-cols-11">
      {Array.from({ length: 11 }, (_, score) => (
        <Button
          key={score}
          aria-label={words.score(what, score)}
          aria-pressed={value === score}
          onPress={() => onChoose(score)}
          className={`min-h-12 cursor-pointer rounded-base text-lg font-medium tabular-nums transition-colors ${score === 10 ? 'col-span-2 sm:col-span-1' : ''} ${value === score ? chosen(score, isSevere) : 'border border-edge bg-surface hover:bg-sunken'}`}
        >
          {score}
        </Button>
      ))}
    </div>
    <p className="mt-1.5 flex justify-between gap-4 text-sm text-ink-soft">
      <span>{low}</span>
      <span className="text-right">{high}</span>
    </p>
  </fieldset>
);

const chosen = (score: number, isSevere: boolean): string =>
  isSevere
    ? `${severityLook(score)} outline-2 outline-offset-2 outline-ink`
    : 'border border-transparent bg-accent text-on-accent';

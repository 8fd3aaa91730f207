import { Button } from 'react-aria-components/Button';
import { severityLook } from '#web/ui/severity-look.ts';

type ScaleKeysProps = {
  /** The id of the heading that asks. */
  readonly askedBy: string;
  readonly range: readonly [lowest: number, highest: number];
  readonly low: string;
  readonly high: string;
  /** What 0 means where a scale goes both ways. */
  readonly middle?: string;
  readonly value: number | null;
  /** The higher the worse: the chosen key has the colour of its number. */
  readonly severe: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (value: number) => void;
};

/** Every whole number of a scale as a large key; one tap answers. */
export const ScaleKeys = ({
  askedBy,
  range,
  low,
  high,
  middle,
  value,
  severe,
  isDisabled,
  onChoose,
}: ScaleKeysProps) => {
  const [lowest, highest] = range;
  const numbers = Array.from({ length: highest - lowest + 1 }, (_, place) => lowest + place);
  return (
    <fieldset aria-labelledby={askedBy} aria-describedby={`${askedBy}-ends`}>
      <div className={`grid gap-2 sm:grid-cols-11 ${lowest < 0 ? 'grid-cols-5' : 'grid-cols-4'}`}>
        {numbers.map((number) => (
          <Button
            key={number}
            aria-label={spoken(number)}
            aria-pressed={value === number}
            isDisabled={isDisabled}
            onPress={() => onChoose(number)}
            className={`min-h-16 cursor-pointer ${widthOf(number, range)} rounded-base text-xl font-medium tabular-nums transition-colors ${value === number ? chosen(number, severe) : 'border border-edge bg-surface hover:bg-sunken'}`}
          >
            {written(number, lowest)}
          </Button>
        ))}
      </div>
      <dl
        id={`${askedBy}-ends`}
        className="mt-4 space-y-1 text-ink-soft sm:flex sm:justify-between sm:gap-4 sm:space-y-0"
      >
        {[
          [lowest, low] as const,
          ...(middle === undefined ? [] : [[0, middle] as const]),
          [highest, high] as const,
        ].map(([number, meaning]) => (
          <div key={number} className="flex gap-2">
            <dt className="min-w-6 font-medium text-ink tabular-nums">{written(number, lowest)}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </fieldset>
  );
};

/** On a phone the rows come out even: the middle of a scale of two ways has a row of its own, else the last key is wider. */
const widthOf = (number: number, [lowest, highest]: ScaleKeysProps['range']): string => {
  if (lowest < 0) return number === 0 ? 'col-span-5 sm:col-span-1' : '';
  return number === highest && number - lowest === 10 ? 'col-span-2 sm:col-span-1' : '';
};

/** With the minus of a book, and a plus where a scale goes both ways. */
const written = (number: number, lowest: number): string => {
  if (number < 0) return `−${-number}`;
  return lowest < 0 && number > 0 ? `+${number}` : String(number);
};

const spoken = (number: number): string => (number < 0 ? `minus ${-number}` : String(number));

const chosen = (number: number, severe: boolean): string =>
  severe
    ? `${severityLook(number)} outline-2 outline-offset-2 outline-ink`
    : 'border border-transparent bg-accent text-on-accent';

import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';
import type { Typed } from './readings.ts';
import { words } from './words.ts';

type TrialsProps = {
  readonly unit: string;
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
  readonly from: number;
  readonly to: number;
  /** How finely the instrument is read; without it as finely as it is typed. */
  readonly step?: number;
};

/** One object for good: a new one at each drawing would make the field format without end. */
const toTenths = { maximumFractionDigits: 1 };

/** Up to three readings of an instrument, side by side, each a big field with the number keys of a phone. */
export const Trials = ({ unit, value, onChange, from, to, step }: TrialsProps) => (
  <fieldset>
    <legend className="mb-1 text-sm font-medium">{words.trials.legend(unit)}</legend>
    <div className="grid grid-cols-3 gap-3">
      {value.map((reading, place) => (
        <NumberField
          key={place}
          value={reading ?? Number.NaN}
          onChange={(typed) => onChange(value.with(place, Number.isNaN(typed) ? null : typed))}
          minValue={from}
          maxValue={to}
          {...(step === undefined ? {} : { step })}
          formatOptions={toTenths}
        >
          <Label className="sr-only">{words.trials.one(place + 1)}</Label>
          <Input className="h-14 w-full min-w-0 rounded-base border border-edge bg-surface text-center text-xl tabular-nums outline-none focus:outline-2 focus:outline-accent" />
        </NumberField>
      ))}
    </div>
    <p className="mt-2 text-sm text-ink-soft">{words.trials.help}</p>
  </fieldset>
);

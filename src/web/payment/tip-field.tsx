import { useState } from 'react';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { typedFrom } from './money-text.ts';
import { words } from './words.ts';

/** As usual where tips are given; a practice that takes none leaves it at none. */
const SHARES = [15, 18, 20] as const;
type Share = 'none' | 'other' | `${(typeof SHARES)[number]}`;

type TipFieldProps = {
  readonly price: number;
  readonly currency: string;
  readonly value: string;
  readonly onChange: (tip: string) => void;
};

/** A tip by its share of the price, or typed. */
export const TipField = ({ price, currency, value, onChange }: TipFieldProps) => {
  const [share, setShare] = useState<Share>('none');
  const sumOf = (percent: number): number => Math.round((price * percent) / 100);
  const choices = [
    { id: 'none' as const, label: words.noTip },
    ...SHARES.map((percent) => ({
      id: `${percent}` as const,
      label: words.percent(percent, amountInWords(sumOf(percent), currency)),
    })),
    { id: 'other' as const, label: words.otherTip },
  ];
  const choose = (chosen: Share): void => {
    setShare(chosen);
    if (chosen === 'none') onChange('');
    else if (chosen !== 'other') onChange(typedFrom(sumOf(Number(chosen)), currency));
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField<Share> label={words.tips} choices={choices} value={share} onChange={choose} />
      {share === 'other' ? (
        <TextField
          label={words.tipAmount}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={onChange}
          takesFocus
        />
      ) : null}
    </div>
  );
};

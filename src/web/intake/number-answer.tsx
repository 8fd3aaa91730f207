import type { Item } from '#domain/screening/item.ts';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { textIn } from './read-value.ts';
import { words } from './words.ts';

type NumberAnswerProps = {
  readonly item: Item;
  readonly value: AnswerValue | undefined;
  readonly onType: (value: AnswerValue) => void;
};

/** A number, typed on the phone's keys for numbers. What is not a number yet stays as it was typed. */
export const NumberAnswer = ({ item, value, onType }: NumberAnswerProps) => {
  return (
    <div className="max-w-56">
      <TextField
        label={item.unit ?? item.ask}
        help={words.number.fits(item.least ?? 0, item.most ?? 100_000)}
        inputMode="numeric"
        value={textIn(value)}
        onChange={(next) => onType(/^\d{1,5}$/.test(next.trim()) ? Number(next) : next)}
      />
    </div>
  );
};

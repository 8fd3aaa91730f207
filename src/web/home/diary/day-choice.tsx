import { useState } from 'react';
import { DateField } from '#web/ui/date-field.tsx';
import { OneOfFew } from '#web/ui/one-of-few.tsx';
import { words } from '#web/home/words.ts';
import { dayBefore } from './weeks-model.ts';

type DayChoiceProps = {
  readonly today: string;
  readonly day: string;
  readonly onChoose: (day: string) => void;
};

const choices = [{ value: 'today' }, { value: 'yesterday' }, { value: 'other' }] as const;
type Choice = (typeof choices)[number]['value'];

/** Today, or a day before it, which is then marked as written later. */
export const DayChoice = ({ today, day, onChoose }: DayChoiceProps) => {
  const [choice, setChoice] = useState<Choice>('today');
  const choose = (one: Choice): void => {
    setChoice(one);
    if (one !== 'other') onChoose(one === 'today' ? today : dayBefore(today));
  };
  return (
    <div className="mb-4 space-y-3">
      <OneOfFew
        label={words.diary.day}
        choices={choices}
        value={choice}
        onChange={choose}
        look="grid grid-cols-3 rounded-base border border-edge bg-surface p-1 sm:w-fit"
        keyLook="min-h-target cursor-pointer rounded-small px-3 hover:bg-sunken data-selected:bg-accent-soft data-selected:font-medium data-selected:text-accent sm:px-5"
      >
        {({ value }) => words.diary[value]}
      </OneOfFew>
      {choice === 'other' ? (
        <div className="max-w-60">
          <DateField
            label={words.diary.date}
            name="day"
            value={day}
            latest={today}
            onChange={(one) => (one === '' || one > today ? undefined : onChoose(one))}
          />
        </div>
      ) : null}
      {day === today ? null : <p className="text-sm text-ink-soft">{words.diary.lateHint}</p>}
    </div>
  );
};

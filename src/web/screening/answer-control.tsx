import { lazy, Suspense, useState } from 'react';
import type { AnswerValue } from '#domain/screening/answer.ts';
import type { Item } from '#domain/screening/item.ts';
import { Button } from '#web/ui/button.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { words } from './words.ts';

// The body's list of regions and the names of medicines are larger than this page.
const MedicinesAnswer = lazy(async () => ({
  default: (await import('./medicines-answer.tsx')).MedicinesAnswer,
}));
const PlacesAnswer = lazy(async () => ({ default: (await import('./places-answer.tsx')).PlacesAnswer }));
const ManyAnswer = lazy(async () => ({ default: (await import('./many-answer.tsx')).ManyAnswer }));

export type AnswerControlProps = {
  readonly item: Item;
  /** The id of the question's words. */
  readonly labelledBy: string;
  readonly earlier: AnswerValue | undefined;
  readonly isPending: boolean;
  readonly onAnswer: (value: AnswerValue) => void;
};

/** A question's answer at the desk: one press where a press says it, else a field and "Save". */
export const AnswerControl = (props: AnswerControlProps) => {
  const { item } = props;
  switch (item.kind) {
    case 'yes-no':
      return <Keys {...props} keys={yesNo} />;
    case 'one':
      return (
        <Keys {...props} keys={(item.choices ?? []).map((one) => ({ value: one.id, label: one.words }))} />
      );
    case 'phq':
      return <Keys {...props} keys={phq} />;
    case 'score':
    case 'number':
      return <NumberAnswer {...props} />;
    case 'date':
    case 'text':
      return <TypedAnswer {...props} />;
    case 'many':
      return <Suspense fallback={null}>{<ManyAnswer {...props} />}</Suspense>;
    case 'places':
      return <Suspense fallback={null}>{<PlacesAnswer {...props} />}</Suspense>;
    case 'medicines':
      return <Suspense fallback={null}>{<MedicinesAnswer {...props} />}</Suspense>;
    case 'activities':
      return null;
  }
};

type Key = { readonly value: string | number; readonly label: string };

const yesNo: readonly Key[] = [
  { value: 'yes', label: words.values.yes },
  { value: 'no', label: words.values.no },
  { value: 'unknown', label: words.values.unknown },
];
const phq: readonly Key[] = ([0, 1, 2, 3] as const).map((value) => ({
  value,
  label: words.values.phq[value],
}));

type KeysProps = AnswerControlProps & { readonly keys: readonly Key[] };

const Keys = ({ keys, labelledBy, isPending, onAnswer }: KeysProps) => (
  <fieldset aria-labelledby={labelledBy} className="flex flex-wrap gap-2">
    {keys.map(({ value, label }) => (
      <Button key={value} isPending={isPending} onPress={() => onAnswer(value)}>
        {label}
      </Button>
    ))}
  </fieldset>
);

const NumberAnswer = ({ item, earlier, isPending, onAnswer }: AnswerControlProps) => {
  const from = item.least ?? 0;
  const [value, setValue] = useState(typeof earlier === 'number' ? earlier : from);
  return (
    <div className="flex items-end gap-2">
      <div className="w-44">
        <NumberField
          label={item.unit ?? words.answers.answer}
          value={value}
          from={from}
          to={item.most ?? (item.kind === 'score' ? 10 : 1000)}
          step={Number.isInteger(from) ? 1 : 0.1}
          onChange={setValue}
        />
      </div>
      <Button isPending={isPending} onPress={() => onAnswer(value)}>
        {words.open.save}
      </Button>
    </div>
  );
};

const TypedAnswer = ({ item, earlier, isPending, onAnswer }: AnswerControlProps) => {
  const [value, setValue] = useState(typeof earlier === 'string' ? earlier : '');
  const isEmpty = value.trim() === '';
  return (
    <div className="flex items-end gap-2">
      {item.kind === 'date' ? (
        <DateField label={words.answers.answer} name={item.id} value={value} onChange={setValue} />
      ) : (
        <TextField label={words.answers.answer} value={value} maxLength={2000} onChange={setValue} />
      )}
      <Button isPending={isPending} isDisabled={isEmpty} onPress={() => onAnswer(value.trim())}>
        {words.open.save}
      </Button>
    </div>
  );
};

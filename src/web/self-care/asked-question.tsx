import { useState } from 'react';
import type { AnswerValue, ItemId } from '#domain/screening/answer.ts';
import type { Item } from '#domain/screening/item.ts';
import { fits, itemOf } from '#domain/screening/items.ts';
import { type Run, withAnswers, withoutAnswers } from '#domain/home/self-care/run.ts';
import { ChoiceKeys } from '#web/intake/choice-keys.tsx';
import { phqChoices, yesNoChoices } from '#web/intake/choices.ts';
import { PlacesField } from '#web/intake/places-field.tsx';
import { placesIn, textIn } from '#web/intake/read-value.ts';
import { NumberAnswer } from '#web/intake/number-answer.tsx';
import { now } from './care.ts';
import { Missing } from './missing.tsx';

type AskedQuestionProps = {
  readonly id: ItemId;
  readonly run: Run;
  readonly isMissing: boolean;
  readonly change: (changing: (run: Run) => Run) => void;
};

/** One question with the control of its kind. A press is an answer at once. */
export const AskedQuestion = ({ id, run, isMissing, change }: AskedQuestionProps) => {
  const item = itemOf(id);
  if (item === undefined) return null;
  const value = run.answers.findLast((answer) => answer.item === id)?.value;
  // What is typed and is no answer yet is none: the page asks for it.
  const say = (said: AnswerValue): void =>
    change((before) =>
      fits(id, said) ? withAnswers(before, [{ item: id, value: said }], now()) : withoutAnswers(before, [id]),
    );
  return (
    <div className="border-t border-line pt-6 first:border-t-0 first:pt-0">
      <h2 className="mb-3 text-lg font-semibold">{item.ask}</h2>
      {item.help === undefined ? null : <p className="-mt-2 mb-3 text-ink-soft">{item.help}</p>}
      {isMissing ? <Missing /> : null}
      <Control item={item} value={value} say={say} />
    </div>
  );
};

type ControlProps = {
  readonly item: Item;
  readonly value: AnswerValue | undefined;
  readonly say: (value: AnswerValue) => void;
};

const Control = ({ item, value, say }: ControlProps) => {
  switch (item.kind) {
    case 'phq':
      return (
        <ChoiceKeys
          label={item.ask}
          choices={phqChoices}
          chosen={typeof value === 'number' ? [value] : []}
          onChoose={say}
        />
      );
    case 'number':
      return <NumberControl item={item} value={value} say={say} />;
    case 'places':
      return <PlacesField figure="neutral" value={placesIn(value)} onChange={say} />;
    default:
      return (
        <ChoiceKeys
          label={item.ask}
          shape="row"
          choices={yesNoChoices}
          chosen={typeof value === 'string' ? [textIn(value)] : []}
          onChoose={say}
        />
      );
  }
};

/** What is typed stays in the field as it is, also while it is no answer. */
const NumberControl = ({ item, value, say }: ControlProps) => {
  const [typed, type] = useState<AnswerValue | undefined>(value);
  return (
    <NumberAnswer
      item={item}
      value={typed}
      onType={(next) => {
        type(next);
        say(next);
      }}
    />
  );
};

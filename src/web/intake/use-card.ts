import { useState } from 'react';
import type { Step } from '#domain/intake/card.ts';
import type { ItemId } from '#domain/screening/answer.ts';
import type { Filling } from './filling.ts';
import { useForm } from './form-context.ts';
import { hasOpenMedicine } from './medicine-list.ts';
import { missingOf, placeAfter, REVIEW } from './steps.ts';
import { usePlaces } from './use-place.ts';

export type CardDesk = {
  /** Questions that keep the card from being gone on from. */
  readonly problems: readonly ItemId[];
  readonly from: 'review' | undefined;
  /** Everything typed becomes an answer; then on, unless something is missing. */
  readonly next: () => void;
  /** A key was pressed that says it all. A card of one question goes on by itself. */
  readonly answered: () => void;
};

/** How a card is gone on from. */
export const useCard = (step: Step): CardDesk => {
  const form = useForm();
  const places = usePlaces();
  const [problems, setProblems] = useState<readonly ItemId[]>([]);
  const goOn = (): void => {
    form.pass(step.id);
    if (places.from === 'review') places.back(REVIEW);
    else places.go(placeAfter(form.latest().steps, step.id));
  };
  const next = (): void => {
    form.settle(step.items);
    const { filling, steps } = form.latest();
    const now = steps.find(({ id }) => id === step.id) ?? step;
    const open = openIn(filling, now);
    setProblems(open);
    // An answer may have brought up more questions on the same card.
    const isGrown = now.items.length > step.items.length;
    if (open.length > 0) focusOn(open[0]);
    else if (!isGrown) goOn();
  };
  const answered = (): void => {
    setProblems([]);
    const { filling, steps } = form.latest();
    const now = steps.find(({ id }) => id === step.id);
    if (step.items.length === 1 && now?.items.length === 1 && openIn(filling, now).length === 0) goOn();
  };
  return { problems, from: places.from, next, answered };
};

/** What is missing, and what is typed and is no answer yet. */
export const openIn = (filling: Filling, step: Step): readonly ItemId[] => [
  ...new Set([
    ...missingOf(filling, step),
    ...step.items.filter((item) => item in filling.typed || hasOpenMedicine(filling, item)),
  ]),
];

export const questionId = (item: ItemId): string => `question-${item}`;

const focusOn = (item: ItemId | undefined): void => {
  if (item === undefined) return;
  // The sentence that says what is missing is drawn first.
  setTimeout(() => document.getElementById(questionId(item))?.focus());
};

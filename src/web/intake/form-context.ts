import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { AtOnceKind } from '#domain/intake/at-once.ts';
import type { Step } from '#domain/intake/card.ts';
import type { AnswerValue, ItemId } from '#domain/screening/answer.ts';
import type { Item } from '#domain/screening/item.ts';
import { itemOf } from '#domain/screening/items.ts';
import { itemBehind, reasonsNow, toShow } from './at-once.ts';
import {
  type Filling,
  type Signature,
  valueOf,
  withAnswer,
  withoutTyped,
  withPassed,
  withTyped,
} from './filling.ts';
import type { FormDesk } from './form-desk.ts';
import type { BookState } from './form-book.ts';
import { hasOpenMedicine } from './medicine-list.ts';
import type { OwnDrawing } from './own-drawing.ts';
import { readyValue } from './ready.ts';
import type { Report } from './sender.ts';
import { isForGuardian, type Place, stepsOf } from './steps.ts';

/** The form as every card of it sees it. */
export type FormInHand = {
  readonly filling: Filling;
  readonly disk: BookState['disk'];
  readonly report: Report;
  readonly steps: readonly Step[];
  /** What must be seen before anything else. */
  readonly atOnce: AtOnceKind | null;
  readonly told: 'yes' | 'on-its-way' | 'not-yet';
  /** Somebody under age holds the phone, and no parent or guardian has taken it yet. */
  readonly needsGuardian: boolean;
  readonly answer: (item: ItemId, value: AnswerValue) => void;
  readonly answerAll: (values: readonly (readonly [ItemId, AnswerValue])[]) => void;
  /** Kept with every key, and no answer yet. */
  readonly type: (item: ItemId, value: AnswerValue) => void;
  /** What was typed becomes an answer. */
  readonly settle: (items: readonly ItemId[]) => void;
  readonly unsureOf: (medicine: string) => void;
  readonly pass: (step: Place) => void;
  readonly draw: (change: (drawing: OwnDrawing) => OwnDrawing) => void;
  readonly sign: (signature: Omit<Signature, 'id' | 'at' | 'sending'>) => void;
  readonly fillInAs: (by: Filling['by']) => void;
  readonly handIn: () => void;
  readonly keepFilling: () => void;
  /** The form and its cards as they are at this moment, after whatever was just pressed. */
  readonly latest: () => Pick<FormInHand, 'filling' | 'steps' | 'atOnce'>;
  /** The page at once was seen; says which answer brought it up. */
  readonly goOn: () => ItemId | null;
};

const Form = createContext<FormInHand | null>(null);
export const FormProvider = Form.Provider;

export const useForm = (): FormInHand => {
  const form = useContext(Form);
  if (!form) throw new Error('useForm is only for the cards of a form');
  return form;
};

const now = (): string => new Date().toISOString();
const stamp = () => ({ id: crypto.randomUUID(), at: now() });

/** What an open desk is to the cards that are drawn from it. */
export const useFormAt = (desk: FormDesk): FormInHand => {
  const { filling, disk } = useSyncExternalStore(
    useCallback((listener: () => void) => desk.book.subscribe(listener), [desk]),
    desk.book.state,
  );
  const report = useSyncExternalStore(
    useCallback((listener: () => void) => desk.sender.subscribe(listener), [desk]),
    desk.sender.report,
  );
  const read = useMemo(() => readForm(filling), [filling]);
  const does = useMemo(() => actionsOn(desk), [desk]);
  return {
    filling,
    disk,
    report,
    ...read,
    told: toldOf(filling, report),
    ...does,
  };
};

/** Has everything that was answered reached the practice? An answer that is under way is neither there nor lost. */
const toldOf = ({ given }: Filling, report: Report): FormInHand['told'] => {
  if (!given.some(({ sending }) => sending === 'kept')) return 'yes';
  return report === 'sending' || report === 'saved' ? 'on-its-way' : 'not-yet';
};

const readForm = (filling: Filling) => {
  const at = now();
  return {
    steps: stepsOf(filling, at),
    atOnce: toShow(filling, at),
    needsGuardian: filling.by === 'client' && isForGuardian(filling, at),
  };
};

const actionsOn = (desk: FormDesk) => ({
  answer: (item: ItemId, value: AnswerValue) => desk.change((form) => answered(form, item, value)),
  answerAll: (values: readonly (readonly [ItemId, AnswerValue])[]) =>
    desk.change((form) => values.reduce((next, [item, value]) => answered(next, item, value), form)),
  type: (item: ItemId, value: AnswerValue) => desk.book.change((form) => withTyped(form, item, value)),
  settle: (items: readonly ItemId[]) =>
    desk.change((form) => items.reduce((next, item) => settledItem(next, item), form)),
  unsureOf: (medicine: string) =>
    desk.book.change((form) => ({ ...form, unsure: [...form.unsure, medicine] })),
  pass: (step: Place) => desk.change((form) => withPassed(form, step)),
  draw: (change: (drawing: OwnDrawing) => OwnDrawing) =>
    desk.book.change((form) => ({ ...form, drawing: change(form.drawing) })),
  sign: (signature: Omit<Signature, 'id' | 'at' | 'sending'>) =>
    desk.change((form) => ({
      ...form,
      signatures: [...form.signatures, { ...signature, ...stamp(), sending: 'kept' }],
    })),
  fillInAs: (by: Filling['by']) => desk.change((form) => ({ ...form, by })),
  handIn: () => desk.change((form) => ({ ...form, handIn: 'asked' })),
  keepFilling: () => desk.change((form) => ({ ...form, handIn: 'no' })),
  latest: () => {
    const { filling } = desk.book.state();
    return { filling, ...readForm(filling) };
  },
  goOn: () => {
    const { filling } = desk.book.state();
    const behind = itemBehind(filling, now());
    desk.change((form) => ({ ...form, seen: reasonsNow(form, now()) }));
    return behind;
  },
});

/**
 * What was typed and is an answer becomes one; what is none yet stays typed, as does a list with a medicine that the client
 * was not asked about. Emptied, it takes an earlier answer back.
 */
const settledItem = (form: Filling, id: ItemId): Filling => {
  const [item, typed] = [itemOf(id), form.typed[id]];
  if (item === undefined || typed === undefined || hasOpenMedicine(form, id)) return form;
  const ready = readyValue(item, typed);
  switch (ready.is) {
    case 'answer':
      return answered(form, id, ready.value);
    case 'not-yet':
      return form;
    case 'empty':
      return valueOf(form, id) === undefined ? withoutTyped(form, id) : emptied(form, item);
  }
};

/** Words and lists can be taken back; a number or a day that was given stays, because no answer says "none". */
const emptied = (form: Filling, { id, kind }: Item): Filling => {
  if (kind === 'number' || kind === 'date') return withoutTyped(form, id);
  return answered(form, id, kind === 'text' ? '' : []);
};

/** A reason that an answer took away is news again when it comes back. */
const answered = (form: Filling, item: ItemId, value: AnswerValue): Filling => {
  const next = withAnswer(form, item, value, stamp());
  if (next === form || next.seen.length === 0) return next;
  const stands = new Set(reasonsNow(next, now()));
  return { ...next, seen: next.seen.filter((reason) => stands.has(reason)) };
};

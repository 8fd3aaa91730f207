import type { Step } from '#domain/intake/card.ts';
import { estimatedSeconds } from '#domain/intake/estimated-time.ts';
import { stepsFor } from '#domain/intake/form.ts';
import type { FormState } from '#domain/intake/form-state.ts';
import { needsGuardian } from '#domain/intake/guardian.ts';
import type { ItemId } from '#domain/screening/answer.ts';
import { textsToOffer, textsToSign } from './consents.ts';
import { answersOf, type Filling, unsignedTexts, valueOf } from './filling.ts';

/** Where the client is in the form. Kept in the browser's history, and never in an address: it says what was relevant. */
export type Place = string;
export const REVIEW = 'review';

/** What the domain's form is asked with. A text that was signed here keeps its card, so that it can be gone back to. */
export const formStateOf = (filling: Filling, at: string): FormState => {
  const { opening } = filling;
  // What may be left has its card as well, where it is all that is unsigned (INTAKE-35).
  const toSign = [...textsToSign(filling), ...textsToOffer(filling)].map(({ text }) => text);
  return {
    answers: answersOf(filling),
    earlier: opening.earlier,
    person: opening.person,
    purpose: opening.purpose,
    due: opening.due,
    at,
    watchesItem9: opening.watchesItem9,
    toSign,
  };
};

export const stepsOf = (filling: Filling, at: string): readonly Step[] => stepsFor(formStateOf(filling, at));

/** The items of a card that must be answered and are not. */
export const missingOf = (filling: Filling, { required }: Step): readonly ItemId[] => {
  const answered = new Set(answersOf(filling).map(({ item }) => item));
  return required.filter((item) => !answered.has(item));
};

/** Can the client go on from here? */
export const isDone = (filling: Filling, step: Step): boolean => {
  if (step.kind === 'consent') return isSigned(filling, step);
  if (step.kind === 'checklist' && !filling.passed.includes(step.id) && isUntold(filling, step)) return false;
  return missingOf(filling, step).length === 0 && (step.required.length > 0 || isTouched(filling, step));
};

/** Where nothing must be signed, the card is done once it was gone on from. */
const isSigned = (filling: Filling, { id }: Step): boolean =>
  textsToSign(filling).length === 0 ? filling.passed.includes(id) : unsignedTexts(filling).length === 0;

/** A ticked line leaves "unknown" to each of its questions until the client was asked which of them it is. */
const isUntold = (filling: Filling, { items }: Step): boolean =>
  items.every((item) => valueOf(filling, item) === 'unknown');

/** Gone on from, or answered on another device, which knows nothing of what was gone on from here. */
const isTouched = (filling: Filling, { id, items }: Step): boolean =>
  filling.passed.includes(id) || answersOf(filling).some(({ item }) => items.includes(item));

/** Where somebody who comes back goes on: the first gap before the last that was answered, else the card after it. */
export const resumeAt = (filling: Filling, steps: readonly Step[]): Place => {
  const frontier = steps.findLastIndex((step) => isDone(filling, step));
  const gap = steps.findIndex(
    (step, index) => index <= frontier && !isDone(filling, step) && step.required.length > 0,
  );
  return steps[gap >= 0 ? gap : frontier + 1]?.id ?? REVIEW;
};

export const placeAfter = (steps: readonly Step[], id: Place): Place => {
  const here = steps.findIndex((step) => step.id === id);
  return here < 0 ? REVIEW : (steps[here + 1]?.id ?? REVIEW);
};

export const placeBefore = (steps: readonly Step[], id: Place): Place | null => {
  const here = id === REVIEW ? steps.length : steps.findIndex((step) => step.id === id);
  return here <= 0 ? null : (steps[here - 1]?.id ?? null);
};

/** Minutes until the form can be handed in, for a slow reader; 0 says less than one. */
export const minutesLeft = (filling: Filling, steps: readonly Step[]): number => {
  const left = steps.filter((step) => !isDone(filling, step));
  const open = new Set(left.some(({ kind }) => kind === 'consent') ? unsignedTexts(filling) : []);
  const texts = new Map(filling.opening.consents.map(({ text, words }) => [text, words]));
  const toRead = [...texts].flatMap(([text, words]) => (open.has(text) ? [words] : []));
  return Math.round(estimatedSeconds({ steps: left, answered: new Set(), textsToSign: toRead }) / 60);
};

/** Somebody under age has a parent or guardian answer and sign, once the day of birth is known. */
export const isForGuardian = (filling: Filling, at: string): boolean => {
  const typed = valueOf(filling, 'born-on');
  const bornOn = filling.opening.person.bornOn ?? (typeof typed === 'string' ? typed : null);
  return needsGuardian({ bornOn }, at) === 'yes';
};

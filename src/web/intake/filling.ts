import type { AtOnce } from '#contract/intake.ts';
import type { NewAnswer } from '#contract/screening.ts';
import { mayBeLeft } from '#domain/intake/consent-text.ts';
import type { Answer, AnswerValue, ItemId } from '#domain/screening/answer.ts';
import type { Opening } from './opening.ts';
import { delivered, drawingFrom, type OwnDrawing } from './own-drawing.ts';

/** `kept` waits on the phone, `sent` is with the practice, `held` is here for good because nobody could read it there. */
export type Sending = 'kept' | 'sent' | 'held';

export type Given = NewAnswer & { readonly sending: Sending };

/** A consent text as it was signed on this phone. */
export type Signature = {
  readonly id: string;
  readonly text: string;
  readonly version: number;
  readonly language: string;
  readonly signer: string;
  readonly relation: string | null;
  readonly drawn: string | null;
  /**
   * When, by this device's clock: it may be sent much later, and what was taken back in between stays taken back. Not known of
   * a form that an earlier version of the app has kept.
   */
  readonly at?: string;
  readonly sending: Sending;
};

/** Who holds the phone. */
export type FilledBy = 'client' | 'guardian';

/** One form as it is being filled in: what lies sealed on the phone, and what every screen is drawn from. */
export type Filling = {
  readonly opening: Opening;
  readonly by: FilledBy;
  readonly given: readonly Given[];
  /** Typed and not yet an answer, by item: kept with every key. */
  readonly typed: Readonly<Record<ItemId, AnswerValue>>;
  /** Medicines that the client is not sure of: asked about in the room, and not again here. */
  readonly unsure: readonly string[];
  readonly drawing: OwnDrawing;
  readonly signatures: readonly Signature[];
  /** Cards that were gone on from. */
  readonly passed: readonly string[];
  /** What the practice's own reading of the answers asks the client to see. */
  readonly heard: AtOnce | null;
  /** Reasons for a page at once that the client has seen and gone on from. */
  readonly seen: readonly string[];
  /** The form was handed in here and waits for the network. */
  readonly handIn: 'no' | 'asked';
};

export const newFilling = (opening: Opening): Filling => ({
  opening,
  by: 'client',
  given: [],
  typed: {},
  unsure: [],
  drawing: drawingFrom(opening.drawing),
  signatures: [],
  passed: [],
  heard: null,
  seen: [],
  handIn: 'no',
});

/** Every answer given through this form, from any device. */
export const answersOf = ({ opening, given, by }: Filling): readonly Answer[] => [
  ...opening.answers,
  ...given.map(({ item, value, at }) => ({ item, value, at, by })),
];

/** The newest answer to an item through this form. */
export const valueOf = (filling: Filling, item: ItemId): AnswerValue | undefined =>
  newestOf(filling, item)?.value;

/** What stands in the field: what was typed last, else the answer. */
export const fieldOf = (filling: Filling, item: ItemId): AnswerValue | undefined =>
  filling.typed[item] ?? valueOf(filling, item);

const newestOf = (filling: Filling, item: ItemId): Answer | undefined =>
  answersOf(filling)
    .filter((answer) => answer.item === item)
    .reduce<Answer | undefined>(
      (newest, one) => (newest && isLater(newest.at, one.at) ? newest : one),
      undefined,
    );

type Stamp = { readonly id: string; readonly at: string };

/**
 * The form with one more answer. It stands later than the one before it even where another device's clock ran ahead, so
 * that the last word of the client is the one that counts. The same answer again is none.
 */
export const withAnswer = (filling: Filling, item: ItemId, value: AnswerValue, stamp: Stamp): Filling => {
  const settled = withoutTyped(filling, item);
  const before = newestOf(filling, item);
  if (before && JSON.stringify(before.value) === JSON.stringify(value)) return settled;
  const at = before ? laterThan(before.at, stamp.at) : stamp.at;
  return { ...settled, given: [...filling.given, { id: stamp.id, item, value, at, sending: 'kept' }] };
};

const laterThan = (before: string, now: string): string => {
  const later = isLater(now, before)
    ? Temporal.Instant.from(now)
    : Temporal.Instant.from(before).add({ milliseconds: 1 });
  return later.toString({ smallestUnit: 'millisecond' });
};

const isLater = (one: string, other: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) > 0;

export const withTyped = (filling: Filling, item: ItemId, value: AnswerValue): Filling => ({
  ...filling,
  typed: { ...filling.typed, [item]: value },
});

export const withoutTyped = (filling: Filling, item: ItemId): Filling => ({
  ...filling,
  typed: Object.fromEntries(Object.entries(filling.typed).filter(([name]) => name !== item)),
});

export const withPassed = (filling: Filling, step: string): Filling =>
  filling.passed.includes(step) ? filling : { ...filling, passed: [...filling.passed, step] };

/** What arrived is marked; what was given meanwhile still waits. */
export const settled = (
  filling: Filling,
  ids: readonly string[],
  sending: Exclude<Sending, 'kept'>,
): Filling => {
  const mark = <One extends { readonly id: string; readonly sending: Sending }>(one: One): One =>
    ids.includes(one.id) ? { ...one, sending } : one;
  return {
    ...filling,
    given: filling.given.map(mark),
    signatures: filling.signatures.map(mark),
    drawing: delivered(
      filling.drawing,
      ids.filter((id) => filling.drawing.facts.some((fact) => fact.id === id)),
    ),
  };
};

/** The texts that nobody has signed yet and somebody must. */
export const unsignedTexts = ({ opening, signatures }: Filling): readonly string[] => {
  const isSigned = (text: string, version: number): boolean =>
    [...opening.signed, ...signatures].some((one) => one.text === text && one.version === version);
  const open = opening.consents.filter(({ text, version }) => !mayBeLeft(text) && !isSigned(text, version));
  return [...new Set(open.map(({ text }) => text))];
};

import type { ItemId } from '#domain/screening/answer.ts';
import type { Known } from './known.ts';

/**
 * How a card is answered. `overview`: lines to tick, each for one or several yes-no questions, with "none of these" for
 * the rest; a ticked line of several asks them one by one on the next step. `checklist`: the same with one question a
 * line. `questions`: items one below the other, each with the control of its own kind. The others show what they name.
 */
export type CardKind =
  | 'overview'
  | 'checklist'
  | 'questions'
  | 'phq'
  | 'medicines'
  | 'activities'
  | 'places'
  | 'drawing'
  | 'consent';

export type SectionId =
  | 'about'
  | 'where'
  | 'now'
  | 'health'
  | 'medicines'
  | 'surgery'
  | 'pregnancy'
  | 'mood'
  | 'goals'
  | 'preferences'
  | 'emergency-contact'
  | 'consent';

/** One line to tick: short words that name every question behind it. Not ticked, each of them is a no. */
export type Line = { readonly id: ItemId; readonly words: string; readonly items: readonly ItemId[] };

/** One screen of the form: what it asks for, in the client's words. Which items matter when, the items themselves say. */
export type Card = {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly kind: CardKind;
  readonly items: readonly ItemId[];
  /** Of an overview: its lines, which hold all its items. */
  readonly lines: readonly Line[];
  /** What the client presses to say no to everything that is not ticked. */
  readonly none?: string;
  /** Shown only where this is so; without it, always. */
  readonly when?: (known: Known) => boolean;
};

export type Section = { readonly id: SectionId; readonly title: string; readonly cards: readonly Card[] };

/** A card as it is to be shown now: only the items that are due and relevant. */
export type Step = {
  readonly id: string;
  readonly section: SectionId;
  readonly sectionTitle: string;
  readonly title: string;
  readonly lead?: string;
  readonly kind: CardKind;
  readonly items: readonly ItemId[];
  /** Of an overview or a checklist: what to tick. Empty for the other kinds. */
  readonly lines: readonly Line[];
  /** Those of the items that must be answered before the form can be handed in. */
  readonly required: readonly ItemId[];
  readonly none?: string;
};

type More = Pick<Card, 'lead' | 'none' | 'when'>;

export const card = (
  kind: CardKind,
  id: string,
  title: string,
  items: readonly ItemId[],
  more: More = {},
): Card => ({
  id,
  kind,
  title,
  items,
  lines: [],
  ...more,
});

export const overview = (id: string, title: string, lines: readonly Line[], more: More = {}): Card => ({
  lead: 'Tick all that fit, even a little.',
  none: 'None of these',
  ...card(
    'overview',
    id,
    title,
    lines.flatMap(({ items }) => items),
    more,
  ),
  lines,
});

export const line = (words: string, id: ItemId, ...others: readonly ItemId[]): Line => ({
  id,
  words,
  items: [id, ...others],
});

import type { ItemId } from '#domain/screening/answer.ts';
import type { Known } from './known.ts';

/**
 * How a card is answered. `checklist`: yes-no questions ticked in one go, with "none of these" for the rest; `questions`:
 * items one below the other, each with the control of its own kind; the others show what they name.
 */
export type CardKind =
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

/** One screen of the form: what it asks for, in the client's words. */
export type Card = {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly kind: CardKind;
  readonly items: readonly CardItem[];
  /** What the client presses to say no to everything that is not ticked. */
  readonly none?: string;
  /** Shown only when the earlier answers make it so; without it, always. */
  readonly when?: When;
};

/** An item of a card; some matter only after another answer. `optional`: the form may be handed in without it. */
export type CardItem = {
  readonly item: ItemId;
  readonly when?: When;
  readonly optional?: true;
};

export type When = (known: Known) => boolean;

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
  /** Those of the items that must be answered before the form can be handed in. */
  readonly required: readonly ItemId[];
  readonly none?: string;
};

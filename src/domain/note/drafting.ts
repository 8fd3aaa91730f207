import type { Chart } from '#domain/assessment/chart.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { Session } from '#domain/session/session.ts';
import type { NoteSection, NoteStyle } from './document.ts';

/** What the sentences are drafted from. */
export type Drafting = { readonly session: Session; readonly chart: Chart; readonly style: NoteStyle };

/** A sentence as the record supports it, before any edit. */
export type DraftedSentence = {
  readonly id: string;
  readonly section: NoteSection;
  readonly words: string;
  readonly facts: readonly FactId[];
};

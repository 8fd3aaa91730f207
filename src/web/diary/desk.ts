import { useState } from 'react';
import type { DiaryEntry } from '#contract/diary.ts';
import { formProblem } from '#web/ui/form-problems.ts';
import type { Block } from './columns.ts';
import { moveVisit, type Which } from './deeds.ts';
import { tellDone } from './done-note.ts';
import type { Move } from './motion.ts';
import type { BookingRefused } from './refusal-words.ts';

/** A time on the board that something is to be put at. */
export type Place = {
  readonly date: Temporal.PlainDate;
  readonly from?: number;
  readonly to?: number;
  readonly therapist?: string;
  readonly room?: string | null;
};

/** What lies open beside the board. */
export type Panel =
  | { readonly kind: 'visit'; readonly entry: DiaryEntry }
  | { readonly kind: 'book'; readonly place: Place | null; readonly how: 'book' | 'drop-in' }
  | { readonly kind: 'block'; readonly place: Place | null; readonly block: Block | null }
  | { readonly kind: 'move'; readonly entry: DiaryEntry }
  | { readonly kind: 'cancel'; readonly entry: DiaryEntry }
  | { readonly kind: 'settle'; readonly entry: DiaryEntry }
  | {
      readonly kind: 'refused';
      readonly entry: DiaryEntry;
      readonly move: Move;
      readonly refusal: BookingRefused;
      /** Of a series, the visits that were to move together. */
      readonly which: Which;
    };

export type Desk = {
  readonly panel: Panel | null;
  readonly open: (panel: Panel) => void;
  readonly close: () => void;
  /** Asks for a move. Until the answer the visit shows at both places; what is refused is told, and it stays. */
  readonly move: (entry: DiaryEntry, move: Move) => Promise<void>;
};

export const useDesk = (zone: string): Desk => {
  const [panel, open] = useState<Panel | null>(null);
  const move = async (entry: DiaryEntry, to: Move): Promise<void> => {
    try {
      const outcome = await moveVisit({ entry, move: to, zone });
      if (outcome.kind === 'refused')
        open({ kind: 'refused', entry, move: to, refusal: outcome.refusal, which: 'this' });
    } catch (failure) {
      tellDone({ words: formProblem(failure) ?? '' });
    }
  };
  return { panel, open, close: () => open(null), move };
};

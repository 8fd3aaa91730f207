import type { Refusal } from '#web/app/api.ts';
import { words } from './board-words.ts';

export type BookingRefused = Refusal<'bookAppointment'>;
export type NextTime = Extract<BookingRefused, { reason: 'taken' }>['next'][number];

/** Why a time cannot be had, in a sentence. */
export const refusalWords = (refusal: BookingRefused): string => {
  switch (refusal.reason) {
    case 'taken':
    case 'client-busy':
    case 'hold-expired':
    case 'ask-first':
    case 'service-gone':
      return words.refused[refusal.reason];
    case 'not-offered':
      return words.why[refusal.why];
  }
};

/** What could be had instead. */
export const nextTimesOf = (refusal: BookingRefused): readonly NextTime[] =>
  'next' in refusal ? refusal.next : [];

/** Whether staff may go on all the same, with a reason: beside another visit, or outside the hours. */
export const mayOverrule = ({ reason }: BookingRefused): boolean =>
  reason === 'taken' || reason === 'not-offered';

export const markRefusalWords = ({ reason }: Refusal<'markAppointment'>): string => words.markRefused[reason];

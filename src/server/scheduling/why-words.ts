import type { NotOffered } from '#domain/scheduling/not-offered.ts';

/** Why a time is not offered, said to staff. */
export const whyWords = (why: NotOffered | null): string =>
  why === null ? 'This time is free.' : words[why];

const words: Readonly<Record<NotOffered, string>> = {
  past: 'This time has passed.',
  'too-soon': 'It is sooner than the notice that she asks for.',
  'too-far-ahead': 'It is further ahead than she takes bookings.',
  closed: 'She does not work on this day.',
  'outside-hours': 'It lies outside her hours.',
  'too-long-for-window': 'The visit would go on after her hours.',
  'off-step': 'Visits do not begin at this minute.',
  taken: 'She is busy then.',
  buffer: 'It comes too close to another visit.',
  travel: 'The way from or to her other visit is too long.',
  'no-room': 'No room is free then.',
  'second-therapist': 'No second therapist is free then.',
  'day-full': 'She has as many visits on this day as she wants.',
  'week-full': 'She has as many visits in this week as she wants.',
  'body-load': 'Her hands would work more than she has set for this day or week.',
  'heavy-in-a-row': 'It would be the second heavy visit in a row.',
  'leaves-a-hole': 'It would leave a gap that is too short for another visit.',
};

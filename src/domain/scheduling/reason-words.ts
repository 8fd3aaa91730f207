import type { NotOffered } from './not-offered.ts';

/** Why a time is not offered, in a sentence for staff. */
export const reasonWords: Readonly<Record<NotOffered, string>> = {
  past: 'It is over.',
  'too-soon': 'It is nearer than the notice that is asked for.',
  'too-far-ahead': 'It is further ahead than can be booked yet.',
  closed: 'Nothing is open on that day.',
  'outside-hours': 'It lies outside the opening hours.',
  'too-long-for-window': 'The visit would go on past the end of the opening hours.',
  'off-step': 'Visits begin at other minutes.',
  taken: 'Something else is then.',
  buffer: 'It is too near to what comes before or after.',
  travel: 'There is not enough time for the way from or to the other place.',
  'no-room': 'No room is free then.',
  'second-therapist': 'No second therapist is free then.',
  'day-full': 'The day is full.',
  'week-full': 'The week is full.',
  'body-load': 'The therapist would do more hands-on or deep work than she has set for herself.',
  'heavy-in-a-row': 'Two heavy visits would follow each other.',
  'leaves-a-hole': 'It would leave a gap that is too short for another visit.',
};

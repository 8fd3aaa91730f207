import { z } from 'zod';

/** Why a start is not offered, the first that applies, in this order. (SCHED rules name each.) */
export const notOffered = [
  'past',
  'too-soon',
  'too-far-ahead',
  'closed',
  'outside-hours',
  'too-long-for-window',
  'off-step',
  'taken',
  'buffer',
  'travel',
  'no-room',
  'second-therapist',
  'day-full',
  'week-full',
  'body-load',
  'heavy-in-a-row',
  'leaves-a-hole',
] as const;
export const NotOffered = z.enum(notOffered);
export type NotOffered = z.infer<typeof NotOffered>;

import { z } from 'zod';
import { LocationId } from '#domain/base/ids.ts';
import { DateText } from '#domain/base/time.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const Weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof Weekday>;

/** A time on the wall clock of the practice's zone, HH:MM. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 09:30');
export type ClockTime = z.infer<typeof ClockTime>;

/** A window of one day on the wall clock. `to` of 00:00, or at or before `from`, is on the next day. */
export const ClockWindow = z.strictObject({
  from: ClockTime,
  to: ClockTime,
  location: LocationId.optional(),
});
export type ClockWindow = z.infer<typeof ClockWindow>;

/** The same windows on certain days of every week, from one date to another, both included. */
export const WeeklyHours = z.strictObject({
  ...ClockWindow.shape,
  days: z.array(Weekday).min(1).max(7),
  validFrom: DateText.optional(),
  validUntil: DateText.optional(),
});
export type WeeklyHours = z.infer<typeof WeeklyHours>;

/** What holds on one date instead of the weekly hours; no window means closed. */
export const ExceptionDay = z.strictObject({ date: DateText, windows: z.array(ClockWindow).max(12) });
export type ExceptionDay = z.infer<typeof ExceptionDay>;

export const Holiday = z.strictObject({ date: DateText, name: z.string().trim().min(1).max(80) });
export type Holiday = z.infer<typeof Holiday>;

import { z } from 'zod';
import { HoldId, MemberId, ServiceId } from '#domain/base/ids.ts';
import { Amount } from '#domain/base/money.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { ClockTime, WeeklyHours } from './hours.ts';

/** A wish becomes one visit: its id is the visit's. */
export const WishId = z.uuid().brand('AppointmentId');
export type WishId = z.infer<typeof WishId>;

/** When somebody could come on a date, on the practice's wall clock; never over midnight. */
export const WishWindow = z
  .strictObject({ date: DateText, from: ClockTime, to: ClockTime })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'Write a time after the first one' });
export type WishWindow = z.infer<typeof WishWindow>;

export const wishStates = ['asked', 'offered', 'booked', 'declined', 'over'] as const;

/** A time that is held for a wish until it is accepted or its hold ends. */
export const Proposal = z.strictObject({
  id: HoldId,
  therapist: MemberId,
  therapistName: z.string(),
  startsAt: InstantText,
  surcharge: Amount,
  state: z.enum(['open', 'accepted', 'released']),
  expiresAt: InstantText,
});
export type Proposal = z.infer<typeof Proposal>;

const asked = {
  id: WishId,
  state: z.enum(wishStates),
  service: ServiceId,
  serviceName: z.string(),
  minutes: z.int(),
  therapist: MemberId.nullable(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  askedAt: InstantText,
  proposals: z.array(Proposal),
};

/** Other hours on request, or a place on the waiting list. */
export const Wish = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('other-hours'), windows: z.array(WishWindow) }),
  z.strictObject({ ...asked, kind: z.literal('waiting'), windows: z.array(WeeklyHours) }),
]);
export type Wish = z.infer<typeof Wish>;

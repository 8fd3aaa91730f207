import { z } from 'zod';
import { MemberId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { NotOffered } from './not-offered.ts';

/** A time that can be booked instead. */
export const OfferedTime = z.strictObject({ startsAt: InstantText, therapist: MemberId });
export type OfferedTime = z.infer<typeof OfferedTime>;

/** The practice's no to a wish for a time, with what a person needs to choose again. */
export const BookingRefusal = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('taken'), next: z.array(OfferedTime) }),
  z.strictObject({ reason: z.literal('not-offered'), why: NotOffered, next: z.array(OfferedTime) }),
  /** The client herself has another visit then. */
  z.strictObject({ reason: z.literal('client-busy'), next: z.array(OfferedTime) }),
  /** What held the time while somebody filled in the form has run out, and the time is gone. */
  z.strictObject({ reason: z.literal('hold-expired'), next: z.array(OfferedTime) }),
  /** Screening or unpaid visits: the practice wants to speak first. */
  z.strictObject({ reason: z.literal('ask-first') }),
  z.strictObject({ reason: z.literal('service-gone') }),
]);
export type BookingRefusal = z.infer<typeof BookingRefusal>;

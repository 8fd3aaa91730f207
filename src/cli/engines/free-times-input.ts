import { z } from 'zod';
import type { LocationId, MemberId, RoomId } from '#domain/base/ids.ts';
import { millisecondsOf } from '#domain/base/instant.ts';
import { DateText, ZoneName } from '#domain/base/time.ts';
import type { FreeTimesRequest } from '#domain/scheduling/free-times-request.ts';
import { ExceptionDay, WeeklyHours } from '#domain/scheduling/hours.ts';
import { TherapistRules } from '#domain/scheduling/therapist-rules.ts';

const instantProblem = { error: 'must be an instant, such as 2026-03-11T16:00:00Z' };
const IsoInstant = z.iso
  .datetime({ offset: true, abort: true, ...instantProblem })
  .refine(isRead, instantProblem);

/** More than nine decimals are no instant to Temporal. */
function isRead(text: string): boolean {
  try {
    return Number.isFinite(millisecondsOf(text));
  } catch {
    return false;
  }
}

export const isInstant = (text: string): boolean => IsoInstant.safeParse(text).success;

/** As Temporal reads it; what it is longer than a whole millisecond says is cut off. */
const Instant = IsoInstant.transform(millisecondsOf);

const Duration = z.string().refine(isForward, {
  error: 'must be a duration of a century at most, such as PT12H or P2D',
});

/** Longer ones would lead past the days that Temporal knows. */
function isForward(text: string): boolean {
  try {
    const duration = Temporal.Duration.from(text);
    const longest = { relativeTo: '2000-01-01' };
    return duration.sign >= 0 && Temporal.Duration.compare(duration, { years: 100 }, longest) <= 0;
  } catch {
    return false;
  }
}

/** Places and people may go by any name here, not by ids alone. */
const place = z.string().min(1).max(80) as unknown as typeof LocationId;
const therapist = z.string().min(1).max(80) as unknown as typeof MemberId;
const room = z.string().min(1).max(80) as unknown as typeof RoomId;
const Minutes = z.int().min(0).max(10_080);

const span = { start: Instant, end: Instant };
const isInOrder = ({ start, end }: { start: number; end: number }): boolean => !(start > end);
const orderProblem = { path: ['end'], error: 'must not be before its start' };

const around = { before: Minutes.optional(), after: Minutes.optional() };
const Busy = z
  .strictObject({
    ...span,
    ...around,
    location: place.optional(),
    as: z.enum(['visit', 'away']).optional(),
    heavy: z.boolean().optional(),
    handsOnMinutes: Minutes.optional(),
    deepMinutes: Minutes.optional(),
  })
  .refine(isInOrder, orderProblem);

/** What is not set is no rule here; the practice's own form fills it in. */
const { step, offering, noticeMinutes, horizonDays, noTwoHeavyInARow, onRequest, ...caps } =
  TherapistRules.shape;
const Rules = z.strictObject({
  ...caps,
  step: step.unwrap().optional(),
  offering: offering.unwrap().optional(),
  noticeMinutes: noticeMinutes.unwrap().optional(),
  horizonDays: horizonDays.unwrap().optional(),
  noTwoHeavyInARow: noTwoHeavyInARow.unwrap().optional(),
  onRequest: onRequest.unwrap().optional(),
});
const Weekly = z.strictObject({ ...WeeklyHours.shape, location: place.optional() });
const Exception = ExceptionDay.extend({
  windows: z.array(Weekly.pick({ from: true, to: true, location: true })).max(50),
});
const therapistTimes = {
  weekly: z.array(Weekly).max(500),
  exceptions: z.array(Exception).max(5000).optional(),
  busy: z.array(Busy).max(100_000).optional(),
  rules: Rules.optional(),
};

const Room = z.strictObject({
  id: room,
  location: place.optional(),
  capacity: z.int().min(1).max(50).optional(),
  busy: z.array(
    z
      .strictObject({ ...span, ...around, seat: z.int().min(0).max(49).optional() })
      .refine(isInOrder, orderProblem),
  ),
});

/** The request of the domain, with instants as text: what is not there counts as not asked for. */
export const freeTimesInput = z
  .strictObject({
    zone: ZoneName,
    ...therapistTimes,
    holidays: z
      .array(
        z.union([
          DateText.transform((date) => ({ date })),
          z.strictObject({ date: DateText, name: z.string().optional() }),
        ]),
      )
      .optional(),
    range: z.strictObject(span).refine(isInOrder, orderProblem),
    service: z.strictObject({
      minutes: z.int().min(1).max(1440),
      bufferBefore: Minutes.optional(),
      bufferAfter: Minutes.optional(),
      heavy: z.boolean().optional(),
      shortestMinutes: z.int().min(1).max(1440).optional(),
    }),
    step: z.int().min(1).max(1440).optional(),
    now: Instant.optional(),
    notice: Duration.optional(),
    horizon: Duration.optional(),
    offering: offering.unwrap().optional(),
    travel: z
      .array(z.strictObject({ one: place, other: place, minutes: z.int().min(0).max(1440) }))
      .optional(),
    location: place.optional(),
    rooms: z.array(Room).optional(),
    second: z.array(z.strictObject({ id: therapist, ...therapistTimes })).optional(),
  })
  .transform(({ now, ...request }): FreeTimesRequest => ({ ...request, now: now ?? request.range.start }));

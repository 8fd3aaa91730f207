import type { LocationId, MemberId, RoomId } from '#domain/base/ids.ts';
import type { DateText, InstantText } from '#domain/base/time.ts';
import type { ExceptionDay, WeeklyHours } from './hours.ts';
import type { TherapistRules } from './therapist-rules.ts';

/** An instant as text, or in whole milliseconds since 1970-01-01T00:00Z: the engine reckons in these. */
export type Moment = InstantText | number;

/** Time that a therapist is not free. */
export type BusyTime = {
  readonly start: Moment;
  readonly end: Moment;
  /** Minutes that are kept free around it; between neighbours the larger counts. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly location?: LocationId | undefined;
  /** What is blocked or comes from another calendar is `away`: it counts for no cap. */
  readonly as?: 'visit' | 'away' | undefined;
  readonly heavy?: boolean | undefined;
  /** What the hold log says. Until it does, the whole visit is hands-on, and deep when it is heavy. */
  readonly handsOnMinutes?: number | undefined;
  readonly deepMinutes?: number | undefined;
};

/** What is to be booked. */
export type WantedService = {
  readonly minutes: number;
  readonly bufferBefore?: number | undefined;
  readonly bufferAfter?: number | undefined;
  readonly heavy?: boolean | undefined;
  /** The shortest visit that is worth a hole in the diary; without it this service's own minutes. */
  readonly shortestMinutes?: number | undefined;
};

/** Those that she has set. */
export type SomeRules = { readonly [Rule in keyof TherapistRules]?: TherapistRules[Rule] | undefined };

/** A therapist's own hours and what she is busy with: of the days asked for, and of their whole weeks where caps bind. */
export type TherapistTimes = {
  readonly weekly: readonly WeeklyHours[];
  readonly exceptions?: readonly ExceptionDay[] | undefined;
  readonly busy?: readonly BusyTime[] | undefined;
  readonly rules?: SomeRules | undefined;
};

/** A second therapist that may take part. */
export type SecondTherapist = TherapistTimes & { readonly id: MemberId };

export type RoomTimes = {
  readonly id: RoomId;
  readonly location?: LocationId | undefined;
  /** So many visits at a time. */
  readonly capacity?: number | undefined;
  /** Where every one says its seat, a visit needs one seat for its whole time. */
  readonly busy: readonly {
    readonly start: Moment;
    readonly end: Moment;
    readonly before?: number | undefined;
    readonly after?: number | undefined;
    readonly seat?: number | undefined;
  }[];
};

export type TravelTime = { readonly one: LocationId; readonly other: LocationId; readonly minutes: number };

/** When can this service be booked with this therapist? */
export type FreeTimesRequest = TherapistTimes & {
  /** The practice's zone: all clock times are on its wall. */
  readonly zone: string;
  readonly holidays?: readonly { readonly date: DateText }[] | undefined;
  readonly range: { readonly start: Moment; readonly end: Moment };
  readonly service: WantedService;
  readonly now: Moment;
  /** These four win over `rules`. Without either: every 15 minutes, no notice, no horizon, every start. */
  readonly step?: number | undefined;
  /** ISO 8601, such as PT12H; days are days of the calendar. */
  readonly notice?: string | undefined;
  readonly horizon?: string | undefined;
  readonly offering?: TherapistRules['offering'] | undefined;
  readonly travel?: readonly TravelTime[] | undefined;
  /** Only here; windows that name no place are everywhere. */
  readonly location?: LocationId | undefined;
  /** Given when a room is needed: one of these must be free. */
  readonly rooms?: readonly RoomTimes[] | undefined;
  /** Given when a second therapist is needed: one of these must be free. */
  readonly second?: readonly SecondTherapist[] | undefined;
};

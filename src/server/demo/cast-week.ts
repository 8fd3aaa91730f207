import { AppointmentId } from '#domain/base/ids.ts';
import type { Booking } from '#server/diary/diary.ts';
import type { CastSession } from './cast-session.ts';
import { rooms, services } from './cast-scheduling.ts';
import {
  abigail,
  george,
  ines,
  leila,
  maren,
  nadia,
  ruth,
  samuel,
  stillPoint,
  tomas,
  wen,
  type CastClient,
} from './cast.ts';
import { fixedId } from './fixed-id.ts';

type Slot = { readonly at: string; readonly client: CastClient; readonly minutes?: 30 };

/** Two o'clock with Maren stays Ruth's: she has a visit on whichever day somebody looks. */
const RUTHS_TIME = '14:00';

// Monday to Sunday: a demonstration opened at the weekend has a day to show. Nobody is booked over another, and nobody of Maren's at Ruth's time.
const week: readonly (readonly Slot[])[] = [
  [
    { at: '09:00', client: samuel },
    { at: '10:30', client: leila },
    { at: '11:00', client: nadia },
    { at: '15:30', client: george, minutes: 30 },
  ],
  [
    { at: '09:00', client: tomas },
    { at: '10:30', client: wen },
    { at: '11:00', client: samuel },
    { at: '15:00', client: abigail },
  ],
  [
    { at: '09:30', client: leila },
    { at: '11:00', client: tomas },
    { at: '12:30', client: nadia },
    { at: '16:00', client: george, minutes: 30 },
  ],
  [
    { at: '10:00', client: wen },
    { at: '10:30', client: samuel },
    { at: '14:00', client: abigail },
    { at: '17:00', client: leila },
  ],
  [
    { at: '09:00', client: george, minutes: 30 },
    { at: '10:00', client: tomas },
    { at: '11:00', client: samuel },
    { at: '13:30', client: nadia },
    { at: '16:00', client: wen },
  ],
  [
    { at: '09:00', client: samuel },
    { at: '10:00', client: abigail },
    { at: '10:30', client: leila },
    { at: '15:30', client: george, minutes: 30 },
  ],
  [
    { at: '10:30', client: leila },
    { at: '15:30', client: george, minutes: 30 },
  ],
];

/** The visits of the week, Monday to Sunday, that `today` lies in, and Ruth's of today. */
export function weekAround(now: Temporal.Instant): Booking[] {
  const today = now.toZonedDateTimeISO(stillPoint.zone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const booked = week.flatMap((slots, day) =>
    slots.map((slot) => bookingOf(slot, monday.add({ days: day }), now)),
  );
  return [...booked, ruthsVisitToday(today, { now, booked })];
}

/** Ruth's visit on a day that her past sessions belong to. */
const ruthsVisit = (day: Temporal.PlainDate, now: Temporal.Instant): Booking =>
  bookingOf({ at: RUTHS_TIME, client: ruth }, day, now);

type Around = { readonly now: Temporal.Instant; readonly booked: readonly Booking[] };

/**
 * Whoever looks for the first time when two o'clock is over finds Ruth at the next full hour that Maren has free, this one
 * counted: a session can be opened at any time of the day. Known by its day, the visit stays where it was put first.
 */
function ruthsVisitToday(today: Temporal.PlainDate, { now, booked }: Around): Booking {
  const visit = ruthsVisit(today, now);
  if (visit.status === 'booked') return visit;
  const thisHour = now
    .toZonedDateTimeISO(stillPoint.zone)
    .round({ smallestUnit: 'hour', roundingMode: 'floor' });
  const startsAt = Array.from({ length: 24 }, (_, hours) => thisHour.add({ hours }).toInstant()).find(
    (start) => booked.every((other) => other.therapist !== visit.therapist || !isNear(other, start)),
  );
  return { ...visit, startsAt: startsAt ?? visit.startsAt, status: 'booked' };
}

/** Less than half an hour between the two. */
const isNear = ({ startsAt, minutes }: Booking, start: Temporal.Instant): boolean =>
  Temporal.Instant.compare(start, startsAt.add({ minutes: minutes + 30 })) < 0 &&
  Temporal.Instant.compare(startsAt, start.add({ minutes: services.hour.minutes + 30 })) < 0;

// Hours at which the week above leaves each therapist free, so that a past session never lies on a visit of this week.
const freeHours = new Map([
  [maren, '12:30'],
  [ines, '17:00'],
]);

/** The visit that a session of the past belongs to; nobody worked on a Sunday. */
export function pastVisit(session: CastSession, now: Temporal.Instant): Booking {
  const day = now.toZonedDateTimeISO(stillPoint.zone).toPlainDate().subtract({ days: session.daysAgo });
  const workday = day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day;
  if (session.client === ruth) return ruthsVisit(workday, now);
  return bookingOf(
    { at: freeHours.get(session.therapist) ?? RUTHS_TIME, client: session.client },
    workday,
    now,
  );
}

function bookingOf({ at, client, minutes }: Slot, day: Temporal.PlainDate, now: Temporal.Instant): Booking {
  const startsAt = day.toZonedDateTime({ timeZone: stillPoint.zone, plainTime: at }).toInstant();
  const booked = minutes === 30 ? services.half : services.hour;
  const over = Temporal.Instant.compare(startsAt.add({ minutes: booked.minutes }), now) <= 0;
  return {
    id: fixedId(AppointmentId, `visit ${day.toString()} ${at} ${client.details.name}`),
    client: client.id,
    therapist: client.therapist.id,
    startsAt,
    minutes: booked.minutes,
    service: booked.name,
    serviceId: booked.id,
    room: (client.therapist === maren ? rooms.maren : rooms.ines).id,
    status: over ? 'done' : 'booked',
  };
}

import type { Location, Room, TherapistHours } from '#contract/scheduling.ts';
import { LocationId, RoomId, ServiceId } from '#domain/base/ids.ts';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import type { Holiday, WeeklyHours } from '#domain/scheduling/hours.ts';
import { Service } from '#domain/scheduling/offered-service.ts';
import { TherapistRules } from '#domain/scheduling/therapist-rules.ts';
import { ines, maren } from './cast.ts';
import { fixedId } from './fixed-id.ts';

/** The address of its public pages. */
export const SLUG = 'still-point';

const studio: Location = {
  id: fixedId(LocationId, 'location Lincoln Park'),
  name: 'Lincoln Park',
  address: '1200 W Fullerton Ave, Chicago, IL 60614',
  place: { latitude: 41.9254, longitude: -87.6585 },
};
export const locations: readonly Location[] = [studio];

const room = (name: string, capacity: number): Room => ({
  id: fixedId(RoomId, `room ${name}`),
  location: studio.id,
  name,
  capacity,
});
/** Maren treats in the first room and Ines in the second; two tables stand in the third. */
export const rooms = {
  maren: room('Room 1', 1),
  ines: room('Room 2', 1),
  couples: room('Studio', 2),
} as const;

type Offered = Omit<Service, 'id' | 'bufferBefore' | 'isPublic' | 'needsRoom'>;

const service = (short: string, offered: Offered): Service =>
  Service.parse({ id: fixedId(ServiceId, `service ${short}`), needsRoom: true, ...offered });

export const services = {
  hour: service('60 minutes', {
    name: 'Myofascial release, 60 minutes',
    words:
      'Slow, sustained pressure on skin without oil, until the tissue gives way under the hand. We begin with where you feel it, and re-test what was tight before you get up.',
    suits: 'Neck and back pain, headache, an old injury that still pulls.',
    approach: 'both',
    minutes: 60,
    bufferAfter: 15,
    price: 12_000,
    therapists: [maren.id, ines.id],
    therapistsNeeded: 1,
    isHeavy: false,
  }),
  half: service('30 minutes', {
    name: 'Myofascial release, 30 minutes',
    words: 'One region, gently: enough for a first impression, or for somebody who tires quickly.',
    suits: 'A first visit, jaw or hand, little strength to lie for long.',
    approach: 'indirect',
    minutes: 30,
    bufferAfter: 10,
    price: 7000,
    therapists: [maren.id, ines.id],
    therapistsNeeded: 1,
    isHeavy: false,
  }),
  deep: service('90 minutes, deep', {
    name: 'Deep structural release, 90 minutes',
    words:
      'Firm, direct work through the layers along a whole line of the body. It can be intense; you set the limit, and one word stops it.',
    suits: 'Long-standing tightness, athletes between seasons.',
    approach: 'direct',
    minutes: 90,
    bufferAfter: 30,
    price: 17_500,
    therapists: [maren.id],
    therapistsNeeded: 1,
    isHeavy: true,
  }),
  couple: service('couple, 60 minutes', {
    name: 'Side by side, 60 minutes',
    words: 'Two tables in one quiet room, a therapist for each of you.',
    suits: 'Partners, friends, a parent with a grown child.',
    approach: 'indirect',
    minutes: 60,
    bufferAfter: 15,
    price: 23_000,
    therapists: [maren.id, ines.id],
    therapistsNeeded: 2,
    isHeavy: false,
  }),
} as const;

const publicHours: WeeklyHours[] = [{ days: ['wed', 'thu', 'fri'], from: '11:00', to: '19:00' }];

export const hours: readonly Pick<TherapistHours, 'therapist' | 'weekly' | 'exceptions' | 'rules'>[] = [
  {
    therapist: maren.id,
    weekly: publicHours,
    exceptions: [],
    // What her hands can do in a day.
    rules: TherapistRules.parse({ handsOnPerDay: 360, deepPerDay: 180, noTwoHeavyInARow: true }),
  },
  { therapist: ines.id, weekly: publicHours, exceptions: [], rules: TherapistRules.parse({}) },
];

export const bookingRules = BookingRules.parse({ freeUntilHours: 24, lateFee: { percent: 50 } });

/** The days on which the practice is closed, of the year that somebody looks in and of the next. */
export const holidaysAround = (today: Temporal.PlainDate): Holiday[] =>
  [today.year, today.year + 1].flatMap((year) => [
    { date: `${year}-01-01`, name: 'New Year’s Day' },
    { date: fourthThursday(year).toString(), name: 'Thanksgiving' },
    { date: `${year}-12-25`, name: 'Christmas Day' },
  ]);

function fourthThursday(year: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
  return first.add({ days: ((4 - first.dayOfWeek + 7) % 7) + 21 });
}

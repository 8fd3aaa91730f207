import { z } from 'zod';
import {
  AppointmentId,
  ClientId,
  FeedId,
  LocationId,
  MemberId,
  RoomId,
  SeriesId,
  ServiceId,
} from '#domain/base/ids.ts';
import { Currency } from '#domain/base/money.ts';
import { DateText, InstantText, ZoneName } from '#domain/base/time.ts';
import { BookingRefusal, OfferedTime } from '#domain/scheduling/booking-refusal.ts';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import { ExceptionDay, Holiday, WeeklyHours } from '#domain/scheduling/hours.ts';
import { NotOffered } from '#domain/scheduling/not-offered.ts';
import { Service } from '#domain/scheduling/offered-service.ts';
import { TherapistRules } from '#domain/scheduling/therapist-rules.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

const staff = ['owner', 'therapist', 'front-desk'] as const;
const therapists = ['owner', 'therapist'] as const;

export const Location = z.strictObject({
  id: LocationId,
  name: z.string().trim().min(1).max(80),
  address: z.string().trim().max(300).default(''),
  place: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable()
    .default(null),
});
export type Location = z.infer<typeof Location>;

export const Room = z.strictObject({
  id: RoomId,
  location: LocationId,
  name: z.string().trim().min(1).max(80),
  capacity: z.int().min(1).max(50).default(1),
});
export type Room = z.infer<typeof Room>;

export const Travel = z.strictObject({
  one: LocationId,
  other: LocationId,
  minutes: z.int().min(0).max(1440),
});
export type Travel = z.infer<typeof Travel>;

export const TherapistHours = z.strictObject({
  therapist: MemberId,
  name: z.string(),
  version: z.int(),
  weekly: z.array(WeeklyHours).max(50),
  exceptions: z.array(ExceptionDay).max(500),
  rules: TherapistRules,
});
export type TherapistHours = z.infer<typeof TherapistHours>;

/** Of the address of a calendar elsewhere only its host is shown again: the rest opens it. */
export const ImportedCalendar = z.strictObject({
  id: FeedId,
  therapist: MemberId,
  name: z.string(),
  host: z.string(),
  fetchedAt: InstantText.nullable(),
  failure: z.string().nullable(),
});
export type ImportedCalendar = z.infer<typeof ImportedCalendar>;

export const SchedulingSettings = z.strictObject({
  zone: ZoneName,
  currency: Currency,
  slug: z.string().nullable(),
  published: z.boolean(),
  locations: z.array(Location),
  travel: z.array(Travel),
  rooms: z.array(Room),
  services: z.array(Service),
  hours: z.array(TherapistHours),
  holidays: z.array(Holiday),
  calendars: z.array(ImportedCalendar),
  rules: BookingRules,
});
export type SchedulingSettings = z.infer<typeof SchedulingSettings>;

export const schedulingSettings = endpoint({
  method: 'GET',
  path: '/api/scheduling',
  summary: 'Services, hours, rooms, holidays and rules of the practice',
  access: staff,
  data: 'personal',
  reply: SchedulingSettings,
});

export const saveService = endpoint({
  method: 'PUT',
  path: '/api/scheduling/services/:service',
  summary:
    'Add or change a service; visits that are booked keep the minutes and the price they were booked at',
  access: ['owner'],
  data: 'none',
  params: z.strictObject({ service: ServiceId }),
  body: Service.omit({ id: true }).extend({ archived: z.boolean().default(false) }),
  example: { name: 'Myofascial release, 60 minutes', minutes: 60, price: 12000, therapists: [] },
  reply: z.strictObject({ id: ServiceId }),
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('unknown-therapist'), therapist: MemberId }),
  ]),
});

/** Where the practice works, whole: what is left out is archived, and kept for the visits that were there. */
export const savePlaces = endpoint({
  method: 'PUT',
  path: '/api/scheduling/places',
  summary: 'Change locations, rooms and the minutes between locations',
  access: ['owner'],
  data: 'none',
  body: z.strictObject({
    locations: z.array(Location).max(50),
    rooms: z.array(Room).max(200),
    travel: z.array(Travel).max(1000),
  }),
  example: { locations: [], rooms: [], travel: [] },
  reply: z.strictObject({}),
  refusal: z.strictObject({ reason: z.literal('unknown-location'), location: LocationId }),
});

export const saveHours = endpoint({
  method: 'PUT',
  path: '/api/scheduling/hours/:therapist',
  summary:
    "Change a therapist's hours and rules from the version that was read; her own, or as owner anybody's",
  access: therapists,
  data: 'none',
  params: z.strictObject({ therapist: MemberId }),
  body: TherapistHours.pick({ version: true, weekly: true, exceptions: true, rules: true }),
  example: { version: 0, weekly: [{ days: ['wed'], from: '11:00', to: '19:00' }], exceptions: [], rules: {} },
  reply: z.strictObject({
    version: z.int(),
    /** Visits that are booked and lie outside the hours now; they stay. */
    outside: z.array(z.strictObject({ id: AppointmentId, startsAt: InstantText, clientName: z.string() })),
  }),
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('changed-meanwhile'), now: TherapistHours }),
  ]),
});

export const saveBookingRules = endpoint({
  method: 'PUT',
  path: '/api/scheduling/rules',
  summary: 'Change holidays and how the practice takes bookings',
  access: ['owner'],
  data: 'none',
  body: z.strictObject({ rules: BookingRules, holidays: z.array(Holiday).max(500) }),
  example: { rules: {}, holidays: [{ date: '2026-12-25', name: 'Christmas' }] },
  reply: z.strictObject({}),
});

export const addCalendar = endpoint({
  method: 'POST',
  path: '/api/scheduling/calendars',
  summary: 'Count the busy times of a calendar elsewhere; it is read at once and every quarter of an hour',
  access: therapists,
  data: 'personal',
  body: z.strictObject({
    id: FeedId,
    therapist: MemberId,
    name: z.string().trim().min(1).max(80),
    address: z.url({ protocol: /^https?$/ }).max(2000),
  }),
  example: {
    id: exampleId(40),
    therapist: exampleId(2),
    name: 'Family',
    address: 'https://calendar.example/feed.ics',
  },
  reply: z.strictObject({ id: FeedId, times: z.int() }),
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('cannot-be-reached') }),
    z.strictObject({ reason: z.literal('no-calendar'), what: z.string() }),
  ]),
});

export const removeCalendar = endpoint({
  method: 'DELETE',
  path: '/api/scheduling/calendars/:feed',
  summary: 'Count the busy times of a calendar elsewhere no more',
  access: therapists,
  data: 'none',
  params: z.strictObject({ feed: FeedId }),
  reply: z.strictObject({}),
});

export const freeTimes = endpoint({
  method: 'GET',
  path: '/api/free-times',
  summary: 'When a service can be booked, with one therapist or any',
  access: [...staff, 'client'],
  data: 'none',
  query: z.strictObject({
    service: ServiceId,
    therapist: MemberId.optional(),
    from: DateText,
    to: DateText,
    /** A visit that is being moved is not in its own way. */
    moving: AppointmentId.optional(),
  }),
  reply: z.strictObject({ times: z.array(OfferedTime) }),
});

export const whyNotFree = endpoint({
  method: 'GET',
  path: '/api/free-times/why',
  summary: 'Why a time is not offered',
  access: staff,
  data: 'personal',
  query: z.strictObject({ service: ServiceId, therapist: MemberId, startsAt: InstantText }),
  reply: z.strictObject({ why: NotOffered.nullable(), words: z.string() }),
});

/** What staff may do over the rules, saying why: the visit is booked beside another, or outside the hours. */
const Overlap = z.strictObject({ reason: z.string().trim().min(1, 'Say why').max(200) });

export const bookAppointment = endpoint({
  method: 'POST',
  path: '/api/appointments',
  summary:
    'Book a visit at the desk; the id comes from the browser, so a repeated request books nothing twice',
  access: staff,
  data: 'health',
  body: z.strictObject({
    id: AppointmentId,
    client: ClientId,
    service: ServiceId,
    therapist: MemberId,
    secondTherapist: MemberId.optional(),
    room: RoomId.optional(),
    startsAt: InstantText,
    overlap: Overlap.optional(),
  }),
  example: {
    id: exampleId(30),
    client: exampleId(3),
    service: exampleId(31),
    therapist: exampleId(2),
    startsAt: '2026-03-11T16:00:00Z',
  },
  reply: z.strictObject({ id: AppointmentId, startsAt: InstantText }),
  refusal: BookingRefusal,
});

export const moveAppointment = endpoint({
  method: 'PUT',
  path: '/api/appointments/:appointment/time',
  summary: 'Move a visit to another time, therapist or room',
  access: staff,
  data: 'health',
  params: z.strictObject({ appointment: AppointmentId }),
  body: z.strictObject({
    startsAt: InstantText,
    therapist: MemberId.optional(),
    room: RoomId.nullable().optional(),
    overlap: Overlap.optional(),
    /** Of a series: this visit alone, this and those that follow, or all that are still to come, by as much. */
    which: z.enum(['this', 'following', 'all']).default('this'),
  }),
  example: { startsAt: '2026-03-11T17:00:00Z' },
  reply: z.strictObject({ startsAt: InstantText }),
  refusal: BookingRefusal,
});

export const cancelAppointment = endpoint({
  method: 'POST',
  path: '/api/appointments/:appointment/cancellation',
  summary: 'Cancel a visit, or of a series this and those that follow, or all that are still to come',
  access: staff,
  data: 'health',
  params: z.strictObject({ appointment: AppointmentId }),
  body: z.strictObject({
    which: z.enum(['this', 'following', 'all']).default('this'),
    tellClient: z.boolean().default(true),
  }),
  example: { which: 'this' },
  reply: z.strictObject({ cancelled: z.array(AppointmentId) }),
});

export const undoChange = endpoint({
  method: 'POST',
  path: '/api/appointments/:appointment/undo',
  summary:
    'Take back a move or a cancellation of the last three minutes, before the client is told; of a series the whole change',
  access: staff,
  data: 'health',
  params: z.strictObject({ appointment: AppointmentId }),
  body: z.strictObject({}),
  example: {},
  reply: z.strictObject({ appointments: z.array(AppointmentId) }),
  refusal: z.discriminatedUnion('reason', [
    /** Three minutes are over, or the mail has left. */
    z.strictObject({ reason: z.literal('too-late') }),
    z.strictObject({ reason: z.literal('taken') }),
  ]),
});

/** `booked` again takes an arrival or a missed visit back. */
export const markAppointment = endpoint({
  method: 'PUT',
  path: '/api/appointments/:appointment/status',
  summary: 'Say that a client has arrived, was treated, or did not come',
  access: staff,
  data: 'health',
  params: z.strictObject({ appointment: AppointmentId }),
  body: z.strictObject({ status: z.enum(['booked', 'arrived', 'done', 'no-show']) }),
  example: { status: 'arrived' },
  reply: z.strictObject({ status: z.string() }),
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('cancelled') }),
    z.strictObject({ reason: z.literal('taken') }),
  ]),
});

export const blockTime = endpoint({
  method: 'PUT',
  path: '/api/blocked-times/:block',
  summary: 'Keep time free of visits, or move such a time',
  access: staff,
  data: 'personal',
  params: z.strictObject({ block: z.uuid() }),
  body: z.strictObject({
    therapist: MemberId,
    startsAt: InstantText,
    endsAt: InstantText,
    words: z.string().trim().max(120).default(''),
  }),
  example: { therapist: exampleId(2), startsAt: '2026-03-11T16:00:00Z', endsAt: '2026-03-11T17:00:00Z' },
  reply: z.strictObject({
    /** Visits that are booked then; they stay. */
    visits: z.array(z.strictObject({ id: AppointmentId, startsAt: InstantText, clientName: z.string() })),
  }),
});

export const unblockTime = endpoint({
  method: 'DELETE',
  path: '/api/blocked-times/:block',
  summary: 'Let a blocked time be booked again',
  access: staff,
  data: 'none',
  params: z.strictObject({ block: z.uuid() }),
  reply: z.strictObject({}),
});

export const SeriesPattern = z.strictObject({
  firstStartsAt: InstantText,
  everyWeeks: z.int().min(1).max(12),
  times: z.int().min(2).max(60),
});

/** One date of a series: free, or in conflict with what could be had instead. */
export const SeriesDate = z.strictObject({
  startsAt: InstantText,
  why: NotOffered.or(z.literal('client-busy')).nullable(),
  instead: z.array(OfferedTime),
});

export const checkSeries = endpoint({
  method: 'POST',
  path: '/api/series/check',
  summary: 'Check a whole series before anything is written',
  access: staff,
  data: 'health',
  body: z.strictObject({
    client: ClientId,
    service: ServiceId,
    therapist: MemberId,
    pattern: SeriesPattern,
  }),
  example: {
    client: exampleId(3),
    service: exampleId(31),
    therapist: exampleId(2),
    pattern: { firstStartsAt: '2026-03-11T16:00:00Z', everyWeeks: 1, times: 8 },
  },
  reply: z.strictObject({ dates: z.array(SeriesDate) }),
});

export const bookSeries = endpoint({
  method: 'POST',
  path: '/api/series',
  summary: 'Book every date of a series, or none: a date that is taken meanwhile refuses the whole',
  access: staff,
  data: 'health',
  body: z.strictObject({
    id: SeriesId,
    client: ClientId,
    service: ServiceId,
    therapist: MemberId,
    pattern: SeriesPattern,
    /** As they were settled: moved dates at their new time, dates left out not at all. */
    startsAt: z.array(InstantText).min(1).max(60),
  }),
  example: {
    id: exampleId(32),
    client: exampleId(3),
    service: exampleId(31),
    therapist: exampleId(2),
    pattern: { firstStartsAt: '2026-03-11T16:00:00Z', everyWeeks: 1, times: 2 },
    startsAt: ['2026-03-11T16:00:00Z', '2026-03-18T15:00:00Z'],
  },
  reply: z.strictObject({ appointments: z.array(AppointmentId) }),
  refusal: z.strictObject({ reason: z.literal('conflicts'), dates: z.array(SeriesDate) }),
});

export const myCalendar = endpoint({
  method: 'POST',
  path: '/api/my-calendar',
  summary:
    'The secret address at which a calendar program reads this therapist’s diary; a new one ends the old',
  access: therapists,
  data: 'personal',
  body: z.strictObject({
    /** What stands in it for a client: a visit and nothing more, or her initials. */
    shows: z.enum(['visit', 'initials']).default('visit'),
  }),
  example: {},
  reply: z.strictObject({ address: z.string() }),
});

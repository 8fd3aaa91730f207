import { z } from 'zod';
import { ClientId, LocationId, MemberId, RoomId, SeriesId, ServiceId } from '#domain/base/ids.ts';
import { Amount, Currency } from '#domain/base/money.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { CarePlan } from '#domain/plan/care-plan.ts';
import { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { ScreeningSign } from '#domain/screening/sign.ts';
import { ClientBody } from './assessment.ts';
import { ClientDetails, LastVisit, Visit } from './client.ts';
import { endpoint } from './endpoint.ts';

export const DiaryEntry = z.strictObject({
  ...Visit.shape,
  client: ClientId,
  clientName: z.string(),
  /** For the front desk, who learns whether to fetch a therapist and no reason, `limits` reads as `free`. */
  screening: ScreeningSign,
  /** Null for a visit of before services were kept. */
  serviceId: ServiceId.nullable(),
  location: LocationId.nullable(),
  room: RoomId.nullable(),
  secondTherapist: MemberId.nullable(),
  series: SeriesId.nullable(),
  bufferBefore: z.int(),
  bufferAfter: z.int(),
  /** Why staff let it overlap with another, or lie outside the hours; empty when it does not. */
  overlapReason: z.string(),
});
export type DiaryEntry = z.infer<typeof DiaryEntry>;

export const diary = endpoint({
  method: 'GET',
  path: '/api/diary',
  summary: "The visits of up to 31 days, in the practice's zone",
  access: ['owner', 'therapist', 'front-desk'],
  data: 'health',
  query: z.strictObject({ from: DateText, to: DateText }),
  reply: z.strictObject({
    entries: z.array(DiaryEntry),
    blocks: z.array(
      z.strictObject({
        id: z.uuid(),
        therapist: MemberId,
        startsAt: InstantText,
        endsAt: InstantText,
        words: z.string(),
        /** An imported calendar's time is changed there and not here. */
        from: z.enum(['blocked', 'imported']),
      }),
    ),
    /** Opening hours as spans, so that the page shows what is closed. */
    open: z.array(z.strictObject({ therapist: MemberId, startsAt: InstantText, endsAt: InstantText })),
  }),
});

/** What a device needs to treat today's clients with the network off, and nothing more. */
export const TodayPack = z.strictObject({
  date: DateText,
  entries: z.array(DiaryEntry),
  /** Open safety tasks of the whole practice: somebody must be asked today. */
  tasks: z.array(
    z.strictObject({ id: z.uuid(), client: ClientId, clientName: z.string(), openedAt: InstantText }),
  ),
  clients: z.array(
    z.strictObject({
      id: ClientId,
      details: ClientDetails.pick({ name: true, pronouns: true, bornOn: true }),
      plan: CarePlan.nullable(),
      visitsDone: z.int(),
      /** What the device decides the screening from, offline too. */
      screening: ScreeningRecord,
      lastVisit: LastVisit.nullable(),
      body: ClientBody,
    }),
  ),
  /** What the practice risks for one certificate that is redeemed without a connection. */
  redeemsOffline: z.strictObject({ upTo: Amount, currency: Currency }),
});
export type TodayPack = z.infer<typeof TodayPack>;

export const today = endpoint({
  method: 'GET',
  path: '/api/today',
  summary: "Today's visits of the therapist with the clients' plans and limits, to be kept on the device",
  access: ['owner', 'therapist'],
  data: 'health',
  reply: TodayPack,
});

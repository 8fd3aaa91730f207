import { z } from 'zod';
import { ClientId } from '#domain/base/ids.ts';
import { DateText } from '#domain/base/time.ts';
import { TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import { ClientBody } from './assessment.ts';
import { ClientDetails, LastVisit, Visit } from './client.ts';
import { endpoint } from './endpoint.ts';

export const DiaryEntry = z.strictObject({
  ...Visit.shape,
  client: ClientId,
  clientName: z.string(),
});
export type DiaryEntry = z.infer<typeof DiaryEntry>;

export const diary = endpoint({
  method: 'GET',
  path: '/api/diary',
  summary: "The visits of up to 31 days, in the practice's zone",
  access: ['owner', 'therapist', 'front-desk'],
  data: 'health',
  query: z.strictObject({ from: DateText, to: DateText }),
  reply: z.strictObject({ entries: z.array(DiaryEntry) }),
});

/** What a device needs to treat today's clients with the network off, and nothing more. */
export const TodayPack = z.strictObject({
  date: DateText,
  entries: z.array(DiaryEntry),
  clients: z.array(
    z.strictObject({
      id: ClientId,
      details: ClientDetails.pick({ name: true, pronouns: true, bornOn: true }),
      plan: TreatmentPlan.nullable(),
      lastVisit: LastVisit.nullable(),
      body: ClientBody,
    }),
  ),
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

import { z } from 'zod';
import { AppointmentId, ClientId, MemberId, NoteId, SessionId } from '#domain/base/ids.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { CarePlan } from '#domain/plan/care-plan.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';
import { MyResearch } from './registry.ts';

const staff = ['owner', 'therapist', 'front-desk'] as const;
const therapists = ['owner', 'therapist'] as const;

/** Demographics and contact, as the client file holds them. Sex is not recorded: nothing here needs it. */
export const ClientDetails = z.strictObject({
  name: z.string().trim().min(1, 'Write the client’s name').max(120),
  pronouns: z.string().trim().max(40).default(''),
  bornOn: DateText.nullable().default(null),
  email: z.union([z.email(), z.literal('')]).default(''),
  phone: z.string().trim().max(40).default(''),
  address: z.string().trim().max(300).default(''),
  emergencyContact: z.string().trim().max(200).default(''),
});
export type ClientDetails = z.infer<typeof ClientDetails>;

export const ClientRow = z.strictObject({
  id: ClientId,
  name: z.string(),
  bornOn: DateText.nullable(),
  phone: z.string(),
  lastVisitAt: InstantText.nullable(),
  nextVisitAt: InstantText.nullable(),
});
export type ClientRow = z.infer<typeof ClientRow>;

export const Visit = z.strictObject({
  id: AppointmentId,
  startsAt: InstantText,
  minutes: z.int(),
  service: z.string(),
  therapist: MemberId,
  therapistName: z.string(),
  status: z.enum(['booked', 'arrived', 'done', 'cancelled', 'no-show']),
});
export type Visit = z.infer<typeof Visit>;

export const ClientFile = z.strictObject({
  id: ClientId,
  version: z.int(),
  details: ClientDetails,
  visits: z.array(Visit),
});
export type ClientFile = z.infer<typeof ClientFile>;

export const NoteStatus = z.enum(['none', 'open', 'to-sign', 'signed', 'amended']);
export type NoteStatus = z.infer<typeof NoteStatus>;

export const SessionRow = z.strictObject({
  id: SessionId,
  openedAt: InstantText,
  closedAt: InstantText.nullable(),
  therapistName: z.string(),
  note: NoteId.nullable(),
  noteStatus: NoteStatus,
});
export type SessionRow = z.infer<typeof SessionRow>;

/** What the last session left behind, short enough to stay in sight during the next one. */
export const LastVisit = z.strictObject({
  session: SessionId,
  at: InstantText,
  heldSeconds: z.int(),
  lines: z.array(z.string()),
});
export type LastVisit = z.infer<typeof LastVisit>;

export const clients = endpoint({
  method: 'GET',
  path: '/api/clients',
  summary: 'The clients of the practice, found by part of a name, phone or mail address',
  access: staff,
  data: 'health',
  query: z.strictObject({ search: z.string().max(120).optional() }),
  reply: z.strictObject({ clients: z.array(ClientRow), more: z.boolean() }),
});

export const addClient = endpoint({
  method: 'POST',
  path: '/api/clients',
  summary: 'Open a client file; the id comes from the browser, so a repeated request adds nothing',
  access: staff,
  data: 'health',
  body: z.strictObject({ id: ClientId, details: ClientDetails }),
  example: { id: exampleId(3), details: { name: 'Sam Example' } },
  reply: z.strictObject({ id: ClientId }),
  refusal: z.strictObject({ reason: z.literal('id-in-use') }),
});

export const clientFile = endpoint({
  method: 'GET',
  path: '/api/clients/:client',
  summary: 'Demographics, contact and visits',
  access: staff,
  data: 'health',
  params: z.strictObject({ client: ClientId }),
  reply: ClientFile,
});

export const changeClient = endpoint({
  method: 'PUT',
  path: '/api/clients/:client',
  summary: 'Change demographics and contact, from the version that was read',
  access: staff,
  data: 'health',
  params: z.strictObject({ client: ClientId }),
  body: z.strictObject({ version: z.int(), details: ClientDetails }),
  example: { version: 1, details: { name: 'Sam Example' } },
  reply: z.strictObject({ version: z.int() }),
  refusal: z.strictObject({ reason: z.literal('changed-meanwhile'), now: ClientFile }),
});

export const clientRecord = endpoint({
  method: 'GET',
  path: '/api/clients/:client/record',
  summary: 'The clinical part of the file: plan, sessions, notes, last visit',
  access: therapists,
  data: 'health',
  params: z.strictObject({ client: ClientId }),
  reply: z.strictObject({
    plan: CarePlan.nullable(),
    planVersion: z.int(),
    /** Closed sessions since the open episode began, or of all time where none is open. */
    visitsDone: z.int(),
    sessions: z.array(SessionRow),
    lastVisit: LastVisit.nullable(),
  }),
});

export const changePlan = endpoint({
  method: 'PUT',
  path: '/api/clients/:client/plan',
  summary: 'Set the plan and the limits that sessions open with; earlier versions are kept',
  access: therapists,
  data: 'health',
  params: z.strictObject({ client: ClientId }),
  body: z.strictObject({ version: z.int(), plan: CarePlan }),
  example: {
    version: 0,
    plan: { complaint: 'Neck pain', goal: 'Drive without pain', steps: [], limits: {} },
  },
  reply: z.strictObject({ version: z.int() }),
  refusal: z.strictObject({ reason: z.literal('changed-meanwhile'), plan: CarePlan, version: z.int() }),
});

/** The client's own page: times and practice, and how she stands to research; no clinical part. */
export const myVisits = endpoint({
  method: 'GET',
  path: '/api/my/visits',
  summary: "The signed-in client's own visits, and whether she agrees to research",
  access: ['client'],
  data: 'health',
  reply: z.strictObject({ name: z.string(), visits: z.array(Visit), research: MyResearch }),
});

import { z } from 'zod';
import {
  AmendmentId,
  AppointmentId,
  ClientId,
  DeviceId,
  FactId,
  MemberId,
  NoteId,
  SessionId,
} from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { NoteDocument, NoteStyle, UnitRule } from '#domain/note/document.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

const therapists = ['owner', 'therapist'] as const;
const session = z.strictObject({ session: SessionId });

/** Pushes and pulls of facts carry at most this many. */
export const FACTS_PER_PUSH = 200;

export const sendFacts = endpoint({
  method: 'POST',
  path: '/api/sessions/:session/facts',
  summary:
    'File facts. They have happened, so they are never refused for what they say; sent twice they are kept once',
  access: therapists,
  data: 'health',
  params: session,
  body: z.strictObject({
    client: ClientId,
    appointment: AppointmentId.nullable(),
    device: DeviceId,
    facts: z.array(KeptFact).min(1).max(FACTS_PER_PUSH),
  }),
  example: {
    client: exampleId(4),
    appointment: null,
    device: exampleId(2),
    facts: [{ id: exampleId(5), kind: 'opened', at: '2026-01-05T15:00:00Z' }],
  },
  reply: z.strictObject({ acknowledged: z.array(FactId) }),
  refusal: z.strictObject({ reason: z.enum(['session-of-another-client', 'unknown-client']) }),
});

export const facts = endpoint({
  method: 'GET',
  path: '/api/sessions/:session/facts',
  summary: 'The facts of a session filed after a cursor, in the order of filing',
  access: therapists,
  data: 'health',
  params: session,
  query: z.strictObject({ after: z.coerce.number().int().min(0).default(0) }),
  reply: z.strictObject({
    client: ClientId,
    clientName: z.string(),
    appointment: AppointmentId.nullable(),
    therapist: MemberId,
    therapistName: z.string(),
    facts: z.array(KeptFact),
    cursor: z.int(),
    more: z.boolean(),
  }),
});

const Signature = z.strictObject({
  signedAt: InstantText,
  signedBy: MemberId,
  signerName: z.string(),
  hash: z.string().length(64),
});

export const Amendment = z.strictObject({
  id: AmendmentId,
  words: z.string().trim().min(1).max(4000),
  reason: z.string().trim().min(1).max(300),
  ...Signature.shape,
});
export type Amendment = z.infer<typeof Amendment>;

export const SignedNote = z.strictObject({
  id: NoteId,
  document: NoteDocument,
  ...Signature.shape,
  amendments: z.array(Amendment),
  /** Facts filed after the signature; the note does not speak of them. */
  laterFacts: z.int(),
});
export type SignedNote = z.infer<typeof SignedNote>;

export const signNote = endpoint({
  method: 'POST',
  path: '/api/sessions/:session/note',
  summary: 'Sign the note. The server composes it from the filed facts and signs only what the therapist saw',
  access: therapists,
  data: 'health',
  params: session,
  body: z.strictObject({
    note: NoteId,
    style: NoteStyle,
    rule: UnitRule,
    /** SHA-256 of the canonical JSON of the document the therapist read, in hexadecimal. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  example: { note: exampleId(6), style: 'full', rule: 'cms_total_time', hash: 'a'.repeat(64) },
  reply: SignedNote,
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('record-changed'), document: NoteDocument, hash: z.string() }),
    z.strictObject({ reason: z.literal('already-signed'), note: SignedNote }),
    z.strictObject({ reason: z.literal('session-still-open') }),
    z.strictObject({ reason: z.literal('not-the-therapist') }),
  ]),
});

export const note = endpoint({
  method: 'GET',
  path: '/api/sessions/:session/note',
  summary: 'The signed note of a session with its amendments, or null while it is unsigned',
  access: therapists,
  data: 'health',
  params: session,
  reply: z.strictObject({ note: SignedNote.nullable() }),
});

export const amendNote = endpoint({
  method: 'POST',
  path: '/api/sessions/:session/note/amendments',
  summary: 'Add an amendment; the signed note stays as it is',
  access: therapists,
  data: 'health',
  params: session,
  body: z.strictObject({
    id: AmendmentId,
    words: z.string().trim().min(1).max(4000),
    reason: z.string().trim().min(1).max(300),
  }),
  example: {
    id: exampleId(7),
    words: 'The left side was treated first.',
    reason: 'Order of work was missing.',
  },
  reply: SignedNote,
  refusal: z.strictObject({ reason: z.literal('not-signed') }),
});

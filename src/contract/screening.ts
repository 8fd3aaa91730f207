import { z } from 'zod';
import { ClientId } from '#domain/base/ids.ts';
import { ShortWords, Words } from '#domain/base/text.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { Answer, AnsweredBy, AnswerValue, ItemId } from '#domain/screening/answer.ts';
import { Clearance, Override } from '#domain/screening/clearance.ts';
import { Screening } from '#domain/screening/decision.ts';
import { RuleId } from '#domain/screening/rule-id.ts';
import { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

const therapists = ['owner', 'therapist'] as const;
const client = z.strictObject({ client: ClientId });

/** An answer on its way in. The id is made where it is given, so that sent twice it is kept once. */
export const NewAnswer = z.strictObject({
  id: z.uuid(),
  item: ItemId,
  value: AnswerValue,
  at: InstantText,
});
export type NewAnswer = z.infer<typeof NewAnswer>;
export const ANSWERS_PER_PUSH = 200;
export const NewAnswers = z.array(NewAnswer).min(1).max(ANSWERS_PER_PUSH);

/** Something that must be done by a person and cannot be closed without who, when and what came of it (4.5). */
export const SafetyTaskClosing = z.strictObject({
  askedBy: ShortWords,
  askedAt: InstantText,
  /** Were plan, means and intent asked after directly, or with which screener. */
  asked: z.enum(['directly', 'c-ssrs', 'not-reached']),
  plan: z.enum(['no', 'yes', 'not-said']),
  outcome: Words,
  handover: Words,
});
export const SafetyTask = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['item-9', 'safeguarding', 'emergency-stop', 'worrying-words']),
  /** What was answered, in words for the therapist. */
  about: z.string(),
  openedAt: InstantText,
  /** The client's words, where words raised it. */
  said: z.string().nullable(),
  closed: z.strictObject({ at: InstantText, by: z.string(), closing: SafetyTaskClosing }).nullable(),
});
export type SafetyTask = z.infer<typeof SafetyTask>;

export const SentIntake = z.strictObject({
  id: z.uuid(),
  purpose: z.enum(['full', 'update']),
  sentAt: InstantText,
  expiresAt: InstantText,
  openedAt: InstantText.nullable(),
  finishedAt: InstantText.nullable(),
  withdrawnAt: InstantText.nullable(),
  answered: z.int(),
});
export type SentIntake = z.infer<typeof SentIntake>;

export const SignedConsent = z.strictObject({
  id: z.uuid(),
  text: z.string(),
  version: z.int(),
  language: z.string(),
  title: z.string(),
  signedAt: InstantText,
  signer: z.string(),
  as: z.enum(['client', 'guardian']),
  relation: z.string().nullable(),
  /** Since when it does not count any more. */
  withdrawnAt: InstantText.nullable(),
});
export type SignedConsent = z.infer<typeof SignedConsent>;

export const SentLetter = z.strictObject({
  id: z.uuid(),
  writtenAt: InstantText,
  writtenBy: z.string(),
  recipient: z.string(),
  rules: z.array(RuleId),
});

/** All that decides a client's screening and all that was done about it. The decision itself is `screen(record, now)`. */
export const ClientScreening = z.strictObject({
  record: ScreeningRecord,
  tasks: z.array(SafetyTask),
  intakes: z.array(SentIntake),
  consents: z.array(SignedConsent),
  letters: z.array(SentLetter),
  /** ISO 3166 code of the practice's country, for crisis numbers. */
  country: z.string().length(2),
  watchesItem9: z.boolean(),
});
export type ClientScreening = z.infer<typeof ClientScreening>;

export const clientScreening = endpoint({
  method: 'GET',
  path: '/api/clients/:client/screening',
  summary:
    'The newest answer to each question, clearances, overrides, safety tasks, intakes, consents, letters',
  access: therapists,
  data: 'health',
  params: client,
  reply: ClientScreening,
});

export const screeningHistory = endpoint({
  method: 'GET',
  path: '/api/clients/:client/screening/history',
  summary:
    'Every answer that was ever given, and every decision as it was when answers or clearances came in',
  access: therapists,
  data: 'health',
  params: client,
  reply: z.strictObject({
    answers: z.array(Answer),
    decisions: z.array(z.strictObject({ at: InstantText, because: z.string(), screening: Screening })),
  }),
});

export const addAnswers = endpoint({
  method: 'POST',
  path: '/api/clients/:client/screening/answers',
  summary:
    'Answers that a therapist writes down at the desk, or what she found herself, under the id of a rule',
  access: therapists,
  data: 'health',
  params: client,
  body: z.strictObject({ by: AnsweredBy, answers: NewAnswers }),
  example: {
    by: 'therapist',
    answers: [{ id: exampleId(20), item: 'RF12', value: 'no', at: '2026-01-05T15:00:00Z' }],
  },
  reply: z.strictObject({ acknowledged: z.array(z.uuid()) }),
});

/** Four megabytes of file, written as base64. */
export const DOCUMENT_BYTES = 4_000_000;
export const NewDocument = z.strictObject({
  name: z.string().trim().min(1).max(120),
  type: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  base64: z.base64().max(Math.ceil(DOCUMENT_BYTES / 3) * 4),
});

export const recordClearance = endpoint({
  method: 'POST',
  path: '/api/clients/:client/clearances',
  summary:
    "Record a clinician's clearance: who, role, date, scope, expiry, and the document where there is one",
  access: therapists,
  data: 'health',
  params: client,
  body: z
    .strictObject({
      ...Clearance.pick({
        id: true,
        rules: true,
        channels: true,
        clinician: true,
        role: true,
        givenOn: true,
        expiresOn: true,
        scope: true,
      }).shape,
      document: NewDocument.nullable(),
    })
    .refine(({ givenOn, expiresOn }) => expiresOn > givenOn, {
      path: ['expiresOn'],
      message: 'must be after the day it was given on',
    }),
  example: {
    id: exampleId(21),
    rules: ['CI16'],
    channels: ['handsOn'],
    clinician: 'Dr. Example',
    role: 'Oncologist',
    givenOn: '2026-01-05',
    expiresOn: '2026-04-05',
    scope: 'Light work away from the port.',
    document: null,
  },
  reply: z.strictObject({ clearance: Clearance }),
  refusal: z.strictObject({ reason: z.enum(['not-liftable', 'future-date']) }),
});

export const endClearance = endpoint({
  method: 'POST',
  path: '/api/clients/:client/clearances/:clearance/end',
  summary: 'End a clearance before its day',
  access: therapists,
  data: 'health',
  params: z.strictObject({ client: ClientId, clearance: z.uuid() }),
  reply: z.strictObject({}),
});

export const clearanceDocument = endpoint({
  method: 'GET',
  path: '/api/clients/:client/clearances/:clearance/document',
  summary: 'The document of a clearance',
  access: therapists,
  data: 'health',
  params: z.strictObject({ client: ClientId, clearance: z.uuid() }),
  reply: NewDocument,
});

export const overrideScreening = endpoint({
  method: 'POST',
  path: '/api/clients/:client/overrides',
  summary: 'Go on in spite of these rules until the day ends, with a reason. Never over an emergency',
  access: therapists,
  data: 'health',
  params: client,
  body: Override.pick({ id: true, rules: true, channel: true, reason: true }),
  example: { id: exampleId(22), rules: ['CI18'], channel: 'handsOn', reason: 'Work at the neck alone.' },
  reply: z.strictObject({ override: Override }),
  refusal: z.strictObject({ reason: z.enum(['emergency', 'not-overridable', 'nothing-binds']) }),
});

export const closeSafetyTask = endpoint({
  method: 'POST',
  path: '/api/clients/:client/safety-tasks/:task/close',
  summary: 'Close a safety task with who asked, when, what came of it and who took over',
  access: therapists,
  data: 'health',
  params: z.strictObject({ client: ClientId, task: z.uuid() }),
  body: SafetyTaskClosing,
  example: {
    askedBy: 'Maren Holt',
    askedAt: '2026-01-05T15:00:00Z',
    asked: 'directly',
    plan: 'no',
    outcome: 'Thoughts without a plan; feels safe at home.',
    handover: 'Called the physician with the client’s agreement.',
  },
  reply: z.strictObject({ task: SafetyTask }),
  refusal: z.strictObject({ reason: z.literal('already-closed') }),
});

export const writeReferral = endpoint({
  method: 'POST',
  path: '/api/clients/:client/referral-letters',
  summary: 'Write a referral letter (PDF) from the reasons that bind now; it is kept',
  access: therapists,
  data: 'health',
  params: client,
  body: z.strictObject({
    id: z.uuid(),
    rules: z.array(RuleId).min(1),
    recipient: ShortWords,
    recipientRole: ShortWords,
    /** What the therapist asks or adds. */
    words: z.string().trim().max(2000),
  }),
  example: {
    id: exampleId(23),
    rules: ['RF09'],
    recipient: 'Dr. Example',
    recipientRole: 'Primary care physician',
    words: '',
  },
  reply: z.strictObject({ name: z.string(), base64: z.base64() }),
  refusal: z.strictObject({ reason: z.literal('nothing-to-refer') }),
});

export const referralLetter = endpoint({
  method: 'GET',
  path: '/api/clients/:client/referral-letters/:letter',
  summary: 'A letter that was written before',
  access: therapists,
  data: 'health',
  params: z.strictObject({ client: ClientId, letter: z.uuid() }),
  reply: z.strictObject({ name: z.string(), base64: z.base64() }),
});

export const screeningSettings = endpoint({
  method: 'GET',
  path: '/api/practice/screening',
  summary: 'Country for crisis numbers, whether item 9 is watched, the consent texts',
  access: therapists,
  data: 'none',
  reply: z.strictObject({
    country: z.string().length(2),
    watchesItem9: z.boolean(),
    phone: z.string(),
    consents: z.array(
      z.strictObject({
        text: z.string(),
        version: z.int(),
        language: z.string(),
        title: z.string(),
        words: z.string(),
        from: DateText,
      }),
    ),
  }),
});

export const changeScreeningSettings = endpoint({
  method: 'PUT',
  path: '/api/practice/screening',
  summary: 'Change the country, whether item 9 is watched the same day, and the number that clients may call',
  access: ['owner'],
  data: 'none',
  body: z.strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    watchesItem9: z.boolean(),
    phone: z.string().trim().max(40),
  }),
  example: { country: 'US', watchesItem9: false, phone: '' },
  reply: z.strictObject({}),
});

export const changeConsentText = endpoint({
  method: 'PUT',
  path: '/api/practice/consents/:text',
  summary: 'Put a new version of a consent text in force; what was signed before keeps its words',
  access: ['owner'],
  data: 'none',
  params: z.strictObject({ text: z.string().regex(/^[a-z-]{2,40}$/) }),
  body: z.strictObject({
    after: z.int().min(0),
    language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
    title: z.string().trim().min(1).max(120),
    words: z.string().trim().min(1).max(8000),
  }),
  example: { after: 1, language: 'en', title: 'Consent to treatment', words: 'What you agree to.' },
  reply: z.strictObject({ version: z.int() }),
  refusal: z.strictObject({ reason: z.literal('changed-meanwhile') }),
});

/** The client's own side, signed in: what is due, and the answers given so far. */
export const myScreening = endpoint({
  method: 'GET',
  path: '/api/my/screening',
  summary: "The signed-in client's own newest answers",
  access: ['client'],
  data: 'health',
  reply: z.strictObject({
    practiceName: z.string(),
    practicePhone: z.string(),
    country: z.string().length(2),
    watchesItem9: z.boolean(),
    person: ScreeningRecord.shape.person,
    answers: z.array(Answer),
  }),
});

export const addMyAnswers = endpoint({
  method: 'POST',
  path: '/api/my/screening/answers',
  summary: 'Answers of the signed-in client',
  access: ['client'],
  data: 'health',
  body: z.strictObject({ answers: NewAnswers }),
  example: {
    answers: [{ id: exampleId(24), item: 'saddle-numbness', value: 'no', at: '2026-01-05T15:00:00Z' }],
  },
  reply: z.strictObject({ acknowledged: z.array(z.uuid()) }),
});

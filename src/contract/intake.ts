import { z } from 'zod';
import { ClientId } from '#domain/base/ids.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { LONGEST_WAIT_SECONDS } from '#domain/intake/signed-ago.ts';
import { Answer, ItemId } from '#domain/screening/answer.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';
import { NewAnswers } from './screening.ts';

const staff = ['owner', 'therapist', 'front-desk'] as const;
const Token = z.strictObject({ token: z.string().min(20).max(200) });
/** What opening the link handed out; without it the link alone reads and writes nothing. */
const key = z.string().min(20).max(400);
const expired = z.strictObject({ reason: z.literal('link-expired') });

export const sendIntake = endpoint({
  method: 'POST',
  path: '/api/clients/:client/intakes',
  summary:
    'Make a link to the intake form and mail it where the client has an address; the link is shown once',
  access: staff,
  data: 'personal',
  params: z.strictObject({ client: ClientId }),
  body: z.strictObject({ id: z.uuid(), purpose: z.enum(['full', 'update']), mail: z.boolean() }),
  example: { id: exampleId(30), purpose: 'full', mail: false },
  reply: z.strictObject({ link: z.url().nullable(), expiresAt: InstantText, mailed: z.boolean() }),
  refusal: z.strictObject({ reason: z.literal('no-address') }),
});

export const withdrawIntake = endpoint({
  method: 'POST',
  path: '/api/clients/:client/intakes/:intake/withdraw',
  summary: 'Withdraw a link; what was answered through it stays',
  access: staff,
  data: 'personal',
  params: z.strictObject({ client: ClientId, intake: z.uuid() }),
  reply: z.strictObject({}),
});

export const intake = endpoint({
  method: 'GET',
  path: '/api/intakes/:token',
  summary: 'Whose form a link opens: the practice, and whether the day of birth is asked first',
  access: 'anyone',
  data: 'personal',
  params: Token,
  reply: z.strictObject({
    practiceName: z.string(),
    practicePhone: z.string(),
    purpose: z.enum(['full', 'update']),
    asksBirthDate: z.boolean(),
    state: z.enum(['open', 'finished', 'locked']),
  }),
});

export const ConsentToSign = z.strictObject({
  text: z.string(),
  version: z.int(),
  language: z.string(),
  title: z.string(),
  words: z.string(),
});
export type ConsentToSign = z.infer<typeof ConsentToSign>;

export const OpenedIntake = z.strictObject({
  key: z.string(),
  purpose: z.enum(['full', 'update']),
  /** The first name alone: the form greets, it does not show a file. */
  firstName: z.string(),
  /** What was answered through this link so far, and no more. */
  answers: z.array(Answer),
  /** Answered elsewhere and still counting, so not asked: ids alone, no values. The rest is `itemsOfForm`. */
  standing: z.array(z.strictObject({ item: ItemId, at: InstantText })),
  drawing: z.array(KeptFact),
  consents: z.array(ConsentToSign),
  signed: z.array(z.strictObject({ text: z.string(), version: z.int(), language: z.string() })),
  country: z.string().length(2),
  watchesItem9: z.boolean(),
  bornOn: DateText.nullable(),
});
export type OpenedIntake = z.infer<typeof OpenedIntake>;

export const openIntake = endpoint({
  method: 'POST',
  path: '/api/intakes/:token/open',
  summary:
    'Open the form. Where the practice knows the day of birth it is asked; five wrong ones lock the link',
  access: 'anyone',
  data: 'health',
  params: Token,
  body: z.strictObject({ bornOn: DateText.nullable() }),
  example: { bornOn: null },
  reply: OpenedIntake,
  refusal: z.discriminatedUnion('reason', [
    expired,
    z.strictObject({ reason: z.literal('wrong-birth-date'), triesLeft: z.int() }),
    z.strictObject({ reason: z.literal('locked') }),
    z.strictObject({ reason: z.literal('finished') }),
  ]),
});

/** What the client must see at once, whatever comes next in the form. */
export const AtOnce = z.enum(['emergency', 'crisis', 'call-today']);
export type AtOnce = z.infer<typeof AtOnce>;

export const saveIntakeAnswers = endpoint({
  method: 'POST',
  path: '/api/intakes/:token/answers',
  summary: 'Keep answers as they are given; sent twice they are kept once',
  access: 'anyone',
  data: 'health',
  params: Token,
  body: z.strictObject({ key, as: z.enum(['client', 'guardian']), answers: NewAnswers }),
  example: {
    key: 'k'.repeat(40),
    as: 'client',
    answers: [{ id: exampleId(31), item: 'saddle-numbness', value: 'no', at: '2026-01-05T15:00:00Z' }],
  },
  reply: z.strictObject({ acknowledged: z.array(z.uuid()), atOnce: AtOnce.nullable() }),
  refusal: expired,
});

export const saveIntakeDrawing = endpoint({
  method: 'POST',
  path: '/api/intakes/:token/drawing',
  summary: 'Keep what the client drew on the body',
  access: 'anyone',
  data: 'health',
  params: Token,
  body: z.strictObject({ key, facts: z.array(KeptFact).min(1).max(200) }),
  example: {
    key: 'k'.repeat(40),
    facts: [
      {
        id: exampleId(32),
        kind: 'drawing-marked',
        at: '2026-01-05T20:00:00Z',
        drawing: exampleId(33),
        feeling: 'ache',
        amount: 6,
        region: 'back.lowpara',
        side: 'left',
      },
    ],
  },
  reply: z.strictObject({ acknowledged: z.array(z.uuid()) }),
  refusal: expired,
});

export const signConsent = endpoint({
  method: 'POST',
  path: '/api/intakes/:token/consents',
  summary:
    'Sign a consent text: its version and language, the name written, and the signature where one was drawn',
  access: 'anyone',
  data: 'health',
  params: Token,
  body: z.strictObject({
    key,
    id: z.uuid(),
    text: z.string().max(40),
    version: z.int(),
    language: z.string().max(10),
    signer: z.string().trim().min(2).max(120),
    as: z.enum(['client', 'guardian']),
    relation: z.string().trim().max(80).nullable(),
    /** An SVG path in a box of 600 by 200, or null for a name that was written alone. */
    drawn: z
      .string()
      .max(20_000)
      .regex(/^[ML0-9. ]+$/)
      .nullable(),
    /** How long ago it was signed, by the device's own clock: it may have waited for a connection. */
    secondsAgo: z.number().min(0).max(LONGEST_WAIT_SECONDS).default(0),
  }),
  example: {
    key: 'k'.repeat(40),
    id: exampleId(34),
    text: 'treatment',
    version: 1,
    language: 'en',
    signer: 'Sam Example',
    as: 'client',
    relation: null,
    drawn: null,
  },
  reply: z.strictObject({}),
  refusal: z.strictObject({ reason: z.enum(['link-expired', 'other-version']) }),
});

export const finishIntake = endpoint({
  method: 'POST',
  path: '/api/intakes/:token/finish',
  summary: 'Hand the form in. What is told back says what happens next, without a diagnosis',
  access: 'anyone',
  data: 'health',
  params: Token,
  body: z.strictObject({ key }),
  example: { key: 'k'.repeat(40) },
  reply: z.strictObject({
    next: z.enum(['all-set', 'we-will-ask', 'ask-your-doctor', 'call-today', 'emergency']),
  }),
  refusal: z.discriminatedUnion('reason', [
    expired,
    z.strictObject({ reason: z.literal('unanswered'), items: z.array(ItemId) }),
    z.strictObject({ reason: z.literal('not-signed'), texts: z.array(z.string()) }),
  ]),
});

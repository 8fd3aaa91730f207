import { z } from 'zod';
import { ClientId } from '#domain/base/ids.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { WithdrawnHow } from '#domain/outcome/registry/withdrawal.ts';
import { endpoint } from './endpoint.ts';

const Interval = z.strictObject({
  lower: z.number(),
  upper: z.number(),
  confidence: z.number(),
  method: z.string(),
});

/** How many of how many, with Wilson's interval. */
const Share = z.strictObject({ count: z.int(), of: z.int(), share: z.number(), interval: Interval });

/** What is measured of an indication first, and which gain is a response. */
const MainMeasure = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  range: z.tuple([z.number(), z.number()]),
  improvement: z.enum(['increase', 'decrease']),
  enough: z.number(),
  because: z.enum(['matters', 'beyond-error']),
  /** In whom that gain was found, and by whom. */
  population: z.string(),
  source: z.string(),
});

/** Of one person, nothing but the first and the last value. */
const Dot = z.tuple([z.number(), z.number()]);

const Effect = z.strictObject({
  /** As it comes, and with the bias of few people taken out (Hedges). */
  dz: z.number(),
  gz: z.number(),
  /** Of g_z, by the noncentral t. */
  interval: Interval,
});

const Shown = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dots'), dots: z.array(Dot) }),
  z.strictObject({
    kind: z.literal('figures'),
    /** The mean of the first values, of those measured twice. */
    before: z.number(),
    change: z.number(),
    interval: Interval.nullable(),
    /** The change in standard deviations of the changes; none where everybody changed by the same. */
    effect: Effect.nullable(),
    responders: Share,
  }),
]);

/** One indication. Completion and dropout are of those whose care has ended. */
const RegistryLine = z.strictObject({
  indication: z.string(),
  measure: MainMeasure,
  people: z.int(),
  running: z.int(),
  completed: Share.nullable(),
  droppedOut: Share.nullable(),
  measured: Share.nullable(),
  shown: Shown,
});

export const PracticeRegistry = z.strictObject({ lines: z.array(RegistryLine), words: z.string() });
export type PracticeRegistry = z.infer<typeof PracticeRegistry>;

export const practiceRegistry = endpoint({
  method: 'GET',
  path: '/api/practice/registry',
  summary:
    'What became of people by what they came for; change, not effect of treatment, and nobody is ranked',
  access: ['owner', 'therapist'],
  data: 'health',
  reply: PracticeRegistry,
});

export const researchExport = endpoint({
  method: 'GET',
  path: '/api/practice/registry/export',
  summary: 'The registry for research: those who agreed, without names and dates, small groups left out',
  access: ['owner'],
  data: 'health',
  reply: z.strictObject({
    /** The rows as CSV and what each column means as JSON; none where nobody may leave. */
    files: z.array(z.strictObject({ name: z.string(), type: z.string(), base64: z.base64() })),
    people: z.int(),
    /** Who agreed and is left out, since the group is too small. */
    heldBack: z.int(),
  }),
});

/** Whether a client agrees to research, and since when she does or does not any more; null where she never signed. */
export const MyResearch = z.strictObject({ agrees: z.boolean(), since: InstantText }).nullable();
export type MyResearch = z.infer<typeof MyResearch>;

export const withdrawResearch = endpoint({
  method: 'POST',
  path: '/api/my/research/withdraw',
  summary: 'Take back the own consent to research: nothing of the client is in an export from then on',
  access: ['client'],
  data: 'health',
  reply: z.strictObject({ research: MyResearch }),
});

/** A consent to research that was taken back: how it was said, and by whom that was written down. */
const Withdrawal = z.strictObject({
  at: InstantText,
  how: z.union([z.literal('signed-in'), WithdrawnHow]),
  by: z.string(),
  words: z.string(),
});

/** How a client stands to research, for whoever works in the practice; the newest withdrawal first. */
export const ClientResearch = z.strictObject({ research: MyResearch, withdrawals: z.array(Withdrawal) });
export type ClientResearch = z.infer<typeof ClientResearch>;

const staff = ['owner', 'therapist', 'front-desk'] as const;

export const clientResearch = endpoint({
  method: 'GET',
  path: '/api/clients/:client/research',
  summary: 'Whether a client agrees to research, and every time she took it back',
  access: staff,
  data: 'health',
  params: z.strictObject({ client: ClientId }),
  reply: ClientResearch,
});

export const noteWithdrawal = endpoint({
  method: 'POST',
  path: '/api/clients/:client/research/withdraw',
  summary:
    'Note that a client took her consent to research back in the room, by phone or in writing; what she signed up to then counts no more',
  access: staff,
  data: 'health',
  params: z.strictObject({ client: ClientId }),
  body: z.strictObject({
    saidOn: DateText,
    how: WithdrawnHow,
    words: z.string().trim().max(500),
  }),
  example: { saidOn: '2026-01-05', how: 'phone', words: 'Does not want it any more.' },
  reply: ClientResearch,
  refusal: z.strictObject({ reason: z.literal('still-to-come') }),
});

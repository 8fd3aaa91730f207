import { z } from 'zod';
import { InstantText } from '#domain/base/time.ts';
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

const Shown = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dots'), dots: z.array(Dot) }),
  z.strictObject({
    kind: z.literal('figures'),
    /** The mean of the first values, of those measured twice. */
    before: z.number(),
    change: z.number(),
    interval: Interval.nullable(),
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

import { z } from 'zod';
import { RegionId } from '#domain/atlas/region.ts';
import { ClientId } from '#domain/base/ids.ts';
import { DateText } from '#domain/base/time.ts';
import type { LedgerEntry } from '#domain/assessment/dose-ledger.ts';
import { improvements } from '#domain/outcome/improvement.ts';
import { verdictLabels } from '#domain/outcome/individual/verdict.ts';
import type { CourseSoFar } from '#domain/outcome/course/course-so-far.ts';
import { type Adherence, type OutcomeRow, rowKinds, standings } from '#domain/outcome/course/outcome-row.ts';
import { type CoursePicture, lineIds } from '#domain/outcome/course/picture.ts';
import { PhaseKind } from '#domain/plan/phase.ts';
import { endpoint } from './endpoint.ts';

const Range = z.tuple([z.number(), z.number()]).readonly();
const OnDay = z.strictObject({ on: DateText, value: z.number() });
const Improvement = z.enum(improvements);

const SoFar = z.strictObject({
  noise: z.strictObject({ days: z.int(), mean: z.number(), about: z.number(), band: Range }).nullable(),
  now: z.number().nullable(),
  change: z.number().nullable(),
  tells: z.enum(['better', 'worse', 'cannot-tell', 'too-few-days']),
  sentence: z.string(),
}) satisfies z.ZodType<CourseSoFar>;

/** The course as it is drawn: days of the practice's calendar, gaps left as gaps. */
const Picture = z.strictObject({
  from: DateText,
  to: DateText,
  firstVisit: DateText.nullable(),
  phases: z.array(z.strictObject({ kind: PhaseKind, from: DateText, to: DateText })).readonly(),
  visits: z
    .array(
      z.strictObject({
        on: DateText,
        painBefore: z.int().nullable(),
        painAfter: z.int().nullable(),
        soreness: z.int().nullable(),
      }),
    )
    .readonly(),
  home: z
    .array(z.strictObject({ on: DateText, seconds: z.number(), soreness: z.int().nullable() }))
    .readonly(),
  lines: z
    .array(
      z.strictObject({
        id: z.enum(lineIds),
        improvement: Improvement,
        range: Range,
        days: z.array(OnDay).readonly(),
        soFar: SoFar,
      }),
    )
    .readonly(),
}) satisfies z.ZodType<CoursePicture>;

const Effect = z.strictObject({
  before: z.int(),
  since: z.int(),
  nap: z.number(),
  lower: z.number(),
  upper: z.number(),
  method: z.string(),
  warnings: z.array(z.string()).readonly(),
});

const Row = z.strictObject({
  id: z.string(),
  kind: z.enum(rowKinds),
  name: z.string(),
  unit: z.string(),
  improvement: Improvement,
  range: Range,
  points: z.array(OnDay).readonly(),
  before: OnDay.nullable(),
  after: OnDay.nullable(),
  standing: z.enum(standings),
  label: z.enum(verdictLabels).nullable(),
  words: z.string(),
  error: z.number().nullable(),
  matters: z.number().nullable(),
  remembered: z.array(z.string()).readonly(),
  cautions: z.array(z.string()).readonly(),
  effect: Effect.nullable(),
}) satisfies z.ZodType<OutcomeRow>;

const Dose = z.strictObject({
  region: RegionId,
  side: z.enum(['left', 'right', 'mid']),
  seconds: z.number(),
  holds: z.int(),
  visits: z.int(),
  lastAt: z.string(),
  home: z.number(),
}) satisfies z.ZodType<LedgerEntry>;

const HomeAdherence = z.strictObject({
  planned: z.int(),
  done: z.int(),
  weeks: z.array(z.strictObject({ from: DateText, planned: z.int(), done: z.int() })).readonly(),
}) satisfies z.ZodType<Adherence>;

/** The course of care that the page is about, in words that the plan has already found. */
const OfEpisode = z.strictObject({
  indication: z.string(),
  openedOn: DateText,
  endedOn: DateText.nullable(),
  here: z.string(),
  next: z.array(z.string()).readonly(),
  /** Nothing moved, or something got worse: change, refer or discharge (PLAN-20). */
  asks: z.enum(['nothing-moved', 'worse', 'mixed']).nullable(),
});

export const ClientOutcome = z.strictObject({
  episode: OfEpisode.nullable(),
  picture: Picture,
  rows: z.array(Row).readonly(),
  dose: z.array(Dose).readonly(),
  adherence: HomeAdherence.nullable(),
});
export type ClientOutcome = z.infer<typeof ClientOutcome>;

export const clientOutcome = endpoint({
  method: 'GET',
  path: '/api/clients/:client/outcome',
  summary:
    'What changed over the course and what did not: diary, instruments, dose, work at home, day by day and in verdicts',
  access: ['owner', 'therapist'],
  data: 'health',
  params: z.strictObject({ client: ClientId }),
  reply: ClientOutcome,
});

export const MyOutcome = z.strictObject({ picture: Picture });
export type MyOutcome = z.infer<typeof MyOutcome>;

export const myOutcome = endpoint({
  method: 'GET',
  path: '/api/my/outcome',
  summary:
    'The course of the signed-in client: her own days, visits and evenings at home, and one sentence on each',
  access: ['client'],
  data: 'health',
  reply: MyOutcome,
});

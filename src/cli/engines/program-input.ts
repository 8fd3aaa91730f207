import { z } from 'zod';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { Pressure, Score } from '#domain/atlas/vocabulary.ts';
import { DateText } from '#domain/base/time.ts';
import { FlareRules, Program, ProgramPhase } from '#domain/home/program.ts';
import { hardCaps } from '#domain/home/dose-table.ts';
import { doseFor } from '#domain/home/in-doubt.ts';
import type { HomeOffer } from '#domain/screening/home-offer.ts';
import { BodyPosition, HomeTool } from '#domain/screening/limits.ts';
import { answersInput } from './answers-input.ts';
import { StepInput, wholeStep } from './step-input.ts';

const Day = z.iso.date({ error: 'must be a date, such as 2026-01-05' });
const Steps = z.array(StepInput).max(24).default([]);
const phase = ProgramPhase.shape;
const Phase = z.strictObject({
  title: phase.title.default('Phase'),
  weeks: phase.weeks,
  daysPerWeek: phase.daysPerWeek,
  everyOtherDay: z.boolean().default(false),
  versions: z.strictObject({ full: Steps, gentle: Steps, rest: Steps }),
});

/** What may be offered, where the screening is not asked for it: what is not said binds nothing beyond the hard caps. */
const Offer = z.strictObject({
  gate: z.enum(['free', 'limited', 'ask-first', 'blocked']).default('free'),
  tools: z.array(HomeTool).default(HomeTool.options),
  positions: z.array(BodyPosition).default(BodyPosition.options),
  highestPressure: Pressure.nullable().default(null),
  minutes: z.number().min(1).max(hardCaps.minutes).default(hardCaps.minutes),
  highestDiscomfort: Score.max(hardCaps.highestDiscomfort).default(hardCaps.highestDiscomfort),
  regionsPerSession: z.int().min(1).max(hardCaps.regionsPerSession).default(hardCaps.regionsPerSession),
  secondsPerRegion: z.int().min(1).nullable().default(null),
  everyOtherDay: z.boolean().default(false),
  excludedRegions: z
    .array(
      z.strictObject({
        region: RegionId,
        side: z.exactOptional(Side),
        reason: z.string().default(''),
        rule: z.string().default(''),
      }),
    )
    .default([]),
  cautions: z.array(z.string()).default([]),
}) satisfies z.ZodType<HomeOffer>;

const Morning = z.strictObject({
  pain: Score.nullable().default(null),
  sleep: Score.nullable().default(null),
  energy: Score.nullable().default(null),
});

const Blocked = z.strictObject({
  region: RegionId,
  side: z.exactOptional(Side),
  until: DateText.nullable().default(null),
  why: z.string().default('Blocked after a sign.'),
});

const rules = FlareRules.shape;

/** The usual rules of a worse day; each number may be said alone. */
const Flare = z
  .strictObject({
    gentle: withDefaults(rules.gentle, { painFrom: 5, sleepTo: 4, energyTo: 4 }),
    rest: withDefaults(rules.rest, { painFrom: 8, sleepTo: 2, energyTo: 2 }),
    signed: rules.signed.default({ by: 'Nobody: the usual rules', at: '2026-01-01T00:00:00Z' }),
  })
  .prefault({});

type Worse = typeof rules.gentle;

function withDefaults({ shape }: Worse, usual: z.output<Worse>) {
  return z
    .strictObject({
      painFrom: shape.painFrom.default(usual.painFrom),
      sleepTo: shape.sleepTo.default(usual.sleepTo),
      energyTo: shape.energyTo.default(usual.energyTo),
    })
    .prefault({});
}

const { highest, easesBy } = Program.shape.discomfort.shape;
const Discomfort = z.strictObject({ highest: highest.default(5), easesBy: easesBy.default(2) }).prefault({});

const program = Program.shape;

/** A program with, besides, what the screening says, the days that are asked for, and how the mornings were. */
export const programInput = z
  .strictObject({
    title: program.title.default('Program'),
    startsOn: Day.refine((day) => day < '9000', 'must lie before the year 9000'),
    reviewOn: Day.optional(),
    phases: z.array(Phase).min(1).max(8),
    flare: Flare,
    discomfort: Discomfort,
    cautions: program.cautions.default([]),
    /** Answers as for `unwind screen`; instead of an offer. */
    screening: answersInput.optional(),
    offer: Offer.optional(),
    from: Day.optional(),
    to: Day.optional(),
    /** So many weeks from `from` or the first day, instead of `to`. */
    weeks: z.int().min(1).max(104).optional(),
    mornings: z.record(DateText, Morning).default({}),
    /** What was said on a day about soreness after the session before it. */
    soreness: z.record(DateText, Score).default({}),
    pausedSince: Day.optional(),
    blocked: z.array(Blocked).default([]),
    lightened: z.int().min(0).max(20).default(0),
  })
  .superRefine((input, context) => {
    const told = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message, input: path.length === 0 ? input : undefined });
    if (input.screening !== undefined && input.offer !== undefined)
      told(['offer'], 'leave it out where the screening says what may be offered');
    if (input.weeks !== undefined && input.to !== undefined)
      told(['weeks'], 'leave it out where "to" says the last day');
    if (input.from !== undefined && input.to !== undefined && input.to < input.from)
      told(['to'], 'must not lie before "from"');
  });
export type ProgramInput = z.output<typeof programInput>;

/** The program with what was left out: ids counted from one, and the doses that fit what is offered. */
export function programOf(input: ProgramInput, offer: HomeOffer): Program {
  const left = { newId: countedIds(), dose: doseFor(offer) };
  const { title, startsOn, flare, discomfort, cautions } = input;
  const phases = input.phases.map((one) => ({
    ...one,
    versions: {
      full: one.versions.full.map((each) => wholeStep(each, left)),
      gentle: one.versions.gentle.map((each) => wholeStep(each, left)),
      rest: one.versions.rest.map((each) => wholeStep(each, left)),
    },
  }));
  const reviewOn = input.reviewOn ?? Temporal.PlainDate.from(startsOn).add({ weeks: 4 }).toString();
  return { title, startsOn, reviewOn, phases, flare, discomfort, cautions };
}

function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`;
  };
}

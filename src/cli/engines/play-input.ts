import { z } from 'zod';
import { Score } from '#domain/atlas/vocabulary.ts';
import { AskFirst } from '#domain/home/ask-first.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import { PlayLimits } from '#domain/home/player/play-step.ts';
import { AfterSign, News, PrecheckItem, Sign, Tap } from '#domain/home/player/play-words.ts';
import type { StepSide } from '#domain/home/program.ts';
import type { Tool } from '#domain/home/tool.ts';
import { StepInput } from './step-input.ts';

/** A day of a session and no more, so that a slip of a digit does not count for hours. */
const LONGEST_MS = 86_400_000;

const At = z.union([
  // Half a millisecond is nobody's tap.
  z.number().min(0).transform(Math.round),
  z.iso.datetime({
    error: 'must be milliseconds since the beginning, or an instant such as 2026-01-05T19:00:30Z',
  }),
]);

const things = {
  tap: Tap.optional(),
  discomfort: Score.optional(),
  sign: Sign.optional(),
  afterSign: AfterSign.optional(),
  precheck: z
    .strictObject({ yes: z.array(PrecheckItem).default([]), news: z.array(News).default([]) })
    .optional(),
  answer: z.strictObject({ question: AskFirst, is: z.enum(['yes', 'no']) }).optional(),
  /** `slept`: the page did not run since the event before. `reloaded`: it began anew. */
  page: z.enum(['hidden', 'shown', 'slept', 'reloaded']).optional(),
  /** The phone's own clock is set to this: forth or back, it measures nothing. */
  clock: z.iso.datetime().optional(),
};

const thingNames = Object.keys(things) as readonly (keyof typeof things)[];

const Happened = z
  .strictObject({ at: At, ...things })
  .refine((event) => thingNames.filter((name) => event[name] !== undefined).length <= 1, {
    error: `must say one thing only: ${thingNames.join(', ')}`,
  });
export type Happened = z.output<typeof Happened>;

type Said = {
  readonly exercise: string;
  readonly side?: StepSide | undefined;
  readonly tool?: Tool | undefined;
};

/** What no player could lead through: a side that the exercise does not have, a tool that it does not take. */
const Step = StepInput.superRefine((given, context) => {
  const { sided, tools } = exerciseOf(given.exercise);
  const told = (field: 'side' | 'tool', message: string): void =>
    context.addIssue({ code: 'custom', path: [field], message, input: given });
  const { side, tool }: Said = given;
  if (side !== undefined && sided !== (side !== 'mid'))
    told('side', sided ? 'must be left, right or each here' : 'must be mid here, or left out');
  if (tool !== undefined && !tools.includes(tool)) told('tool', `must be ${tools.join(' or ')} here`);
});

/** What is not said binds nothing beyond the hard caps. */
const { minutes, regions, secondsPerRegion, highestPressure, highestDiscomfort, easesBy, blocked } =
  PlayLimits.shape;
const Limits = z.strictObject({
  minutes: z.exactOptional(minutes),
  regions: z.exactOptional(regions),
  secondsPerRegion: z.exactOptional(secondsPerRegion),
  highestPressure: z.exactOptional(highestPressure),
  highestDiscomfort: z.exactOptional(highestDiscomfort),
  easesBy: z.exactOptional(easesBy),
  blocked: z.exactOptional(blocked),
});

/** A session to be replayed: what is played, what binds it, and what happened when. */
export const playInput = z
  .strictObject({
    steps: z.array(Step).min(1).max(24),
    limits: Limits.default({}),
    began: z.iso.datetime().default('2026-01-05T19:00:00Z'),
    events: z.array(Happened).max(5000),
  })
  .superRefine(({ began, events }, context) => {
    const times = events.map(({ at }) => millisecondsAfter(began, at));
    times.forEach((at, place) => {
      const message = orderProblem(at, times[place - 1] ?? 0);
      if (message !== null) context.addIssue({ code: 'custom', path: ['events', place, 'at'], message });
    });
  });

/** Milliseconds from the beginning of the session to an event. */
export const millisecondsAfter = (began: string, at: Happened['at']): number =>
  typeof at === 'number'
    ? at
    : Temporal.Instant.from(at).epochMilliseconds - Temporal.Instant.from(began).epochMilliseconds;

function orderProblem(at: number, before: number): string | null {
  if (at < before)
    return 'must not be before the event above it; a phone whose clock was set back is {"at": ..., "clock": ...}';
  return at > LONGEST_MS ? 'must lie within a day of the beginning' : null;
}

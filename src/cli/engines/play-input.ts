import { z } from 'zod';
import { Score } from '#domain/atlas/vocabulary.ts';
import { AskFirst } from '#domain/home/ask-first.ts';
import { PlayLimits } from '#domain/home/player/play-step.ts';
import { AfterSign, News, PrecheckItem, Sign, Tap } from '#domain/home/player/play-words.ts';
import { ProgramStep } from '#domain/home/program.ts';

/** A day of a session and no more, so that a slip of a digit does not count for hours. */
const LONGEST_MS = 86_400_000;

const At = z.union([
  z.number().min(0),
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
};

const thingNames = Object.keys(things) as readonly (keyof typeof things)[];

const Happened = z
  .strictObject({ at: At, ...things })
  .refine((event) => thingNames.filter((name) => event[name] !== undefined).length <= 1, {
    error: `must say one thing only: ${thingNames.join(', ')}`,
  });
export type Happened = z.output<typeof Happened>;

const Step = ProgramStep.omit({ id: true }).extend({
  id: z.uuid().optional(),
  restSeconds: ProgramStep.shape.restSeconds.default(30),
  sets: ProgramStep.shape.sets.default(1),
  pressure: ProgramStep.shape.pressure.default(2),
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
  if (at < before) return 'must not be before the event above it';
  return at > LONGEST_MS ? 'must lie within a day of the beginning' : null;
}

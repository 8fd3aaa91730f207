import { FactId } from '#domain/base/ids.ts';
import type { HomeFact } from '#domain/home/home-fact.ts';
import type { PlayNote } from '#domain/home/player/play-fact.ts';
import { playSteps } from '#domain/home/play-steps.ts';
import type { Program, ProgramStep } from '#domain/home/program.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';

/** One evening of a client at home, as it is told in a test. */
export type Evening = {
  /** How many days ago, counted from `now`. */
  readonly daysAgo: number;
  /** What was said of each exercise's discomfort, from the first word to the last. */
  readonly felt: readonly (readonly number[])[];
  readonly ended?: Extract<PlayNote, { kind: 'home-ended' }>['why'];
  readonly skipped?: number;
  /** Of the next day. */
  readonly soreness?: number;
  readonly diary?: Partial<
    Pick<Extract<DiaryFact, { kind: 'diary-noted' }>, 'pain' | 'sleep' | 'mood' | 'energy' | 'words'>
  >;
};

/** The facts of evenings at home with the full version of a program's first phase. */
export const homeWeeks = (
  program: Program,
  { now, evenings }: { readonly now: Temporal.Instant; readonly evenings: readonly Evening[] },
): HomeFact[] => evenings.flatMap((evening) => eveningFacts(program, evening, now));

function eveningFacts(program: Program, evening: Evening, now: Temporal.Instant): HomeFact[] {
  const home = crypto.randomUUID();
  const run = crypto.randomUUID();
  const begins = now.subtract({ hours: 24 * evening.daysAgo + 1 });
  let tick = 0;
  let seconds = 0;
  const at = (): string => begins.add({ seconds }).toString();
  const note = (said: PlayNote): HomeFact => {
    seconds += 15;
    return {
      ...said,
      home,
      run,
      id: factId(),
      tick: tick++,
      at: at(),
      elapsedMs: seconds * 1000,
      version: 4,
    };
  };
  const full = program.phases[0]?.versions.full ?? [];
  // One hold of each: on the left where there are two sides.
  const steps = full.slice(0, evening.felt.length + (evening.skipped ?? 0)).map((step): ProgramStep => ({
    ...step,
    side: exerciseOf(step.exercise).sided ? 'left' : 'mid',
    sets: 1,
  }));
  const facts = [
    note({ kind: 'home-began', steps: [...playSteps(steps)], limits }),
    ...evening.felt.flatMap((scores, index) => {
      const step = steps[index];
      if (step === undefined) return [];
      const hold = crypto.randomUUID();
      const { id: exercise, region, sided } = exerciseOf(step.exercise);
      return [
        note({ kind: 'home-hold-began', hold, turn: index, exercise, region, side: sided ? 'left' : 'mid' }),
        ...scores.map((score, place) =>
          note({ kind: 'home-discomfort', hold, score, heldMs: 10_000 * (place + 1) }),
        ),
        note({ kind: 'home-hold-ended', hold, heldMs: step.seconds * 1000, endedBy: 'time' }),
      ];
    }),
    ...steps
      .slice(evening.felt.length)
      .map(({ id }) => note({ kind: 'home-skipped', step: id, why: 'by-hand' })),
    note({ kind: 'home-ended', why: evening.ended ?? 'done' }),
  ];
  return [...facts, ...diaryFacts(evening, { home, begins })];
}

function diaryFacts(
  { soreness, diary }: Evening,
  { home, begins }: { home: string; begins: Temporal.Instant },
): HomeFact[] {
  const day = begins.toZonedDateTimeISO('America/Chicago').toPlainDate().toString();
  return [
    ...(diary === undefined ? [] : [{ kind: 'diary-noted' as const, day, ...diary, ...stamp(begins) }]),
    ...(soreness === undefined
      ? []
      : [
          {
            kind: 'diary-soreness' as const,
            after: { home },
            hours: 20,
            score: soreness,
            ...stamp(begins.add({ hours: 20 })),
          },
        ]),
  ];
}

const stamp = (at: Temporal.Instant) =>
  ({ entry: crypto.randomUUID(), id: factId(), tick: 0, at: at.toString(), version: 4 }) as const;

const factId = (): FactId => FactId.parse(crypto.randomUUID());

const limits: Extract<PlayNote, { kind: 'home-began' }>['limits'] = {
  minutes: 20,
  regions: 6,
  secondsPerRegion: null,
  highestPressure: 4,
  highestDiscomfort: 5,
  easesBy: 2,
  blocked: [],
};

import { type Improvement, gainOf } from '#domain/outcome/improvement.ts';

/** Below it there are dots, and no mean (clinical reference 8.6). */
export const FEWEST_FOR_A_MEAN = 10;

/** One episode, as far as the registry needs it. */
export type Outcome = {
  readonly state: 'running' | 'completed' | 'dropped-out';
  /** The first and the last value; null where one was not measured. */
  readonly before: number | null;
  readonly after: number | null;
};

/** Before and after of one person. */
export type Dot = readonly [before: number, after: number];

/** Many episodes in a few numbers, kept up as they come, so that no page adds up a hundred thousand. */
export type Tally = {
  readonly people: number;
  readonly running: number;
  readonly completed: number;
  readonly droppedOut: number;
  /** Measured twice: their number, mean change and sum of squares around it (Welford 1962). */
  readonly measured: number;
  readonly mean: number;
  readonly squares: number;
  readonly responders: number;
  /** Only while there are too few for a mean. */
  readonly dots: readonly Dot[];
};

export const noTally: Tally = {
  people: 0,
  running: 0,
  completed: 0,
  droppedOut: 0,
  measured: 0,
  mean: 0,
  squares: 0,
  responders: 0,
  dots: [],
};

export type Responding = { readonly improvement: Improvement; readonly by: number };

/** The tally with one more episode; a gain of at least `by` is a response. */
export function withOutcome(
  tally: Tally,
  { state, before, after }: Outcome,
  { improvement, by }: Responding,
): Tally {
  const counted = {
    ...tally,
    people: tally.people + 1,
    running: tally.running + (state === 'running' ? 1 : 0),
    completed: tally.completed + (state === 'completed' ? 1 : 0),
    droppedOut: tally.droppedOut + (state === 'dropped-out' ? 1 : 0),
  };
  if (before === null || after === null) return counted;
  const measured = tally.measured + 1;
  const off = after - before - tally.mean;
  const mean = tally.mean + off / measured;
  return {
    ...counted,
    measured,
    mean,
    squares: tally.squares + off * (after - before - mean),
    responders: tally.responders + (gainOf(before, after, improvement) >= by - 1e-9 ? 1 : 0),
    dots: measured < FEWEST_FOR_A_MEAN ? [...tally.dots, [before, after]] : [],
  };
}

/** Two tallies as one, as if all episodes had come to the same (Chan, Golub and LeVeque 1979). */
export function together(one: Tally, other: Tally): Tally {
  const measured = one.measured + other.measured;
  const apart = other.mean - one.mean;
  return {
    people: one.people + other.people,
    running: one.running + other.running,
    completed: one.completed + other.completed,
    droppedOut: one.droppedOut + other.droppedOut,
    measured,
    mean: measured === 0 ? 0 : one.mean + (apart * other.measured) / measured,
    squares:
      one.squares +
      other.squares +
      (measured === 0 ? 0 : (apart ** 2 * one.measured * other.measured) / measured),
    responders: one.responders + other.responders,
    dots: measured < FEWEST_FOR_A_MEAN ? [...one.dots, ...other.dots] : [],
  };
}

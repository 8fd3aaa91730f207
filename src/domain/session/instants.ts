import { millisecondsOf } from '#domain/base/instant.ts';

/** What of a fact says when it was noted. */
export type Stamp = {
  readonly id: string;
  readonly tick: number;
  readonly at: string;
  readonly run?: string | undefined;
  readonly elapsedMs?: number | undefined;
};

/** A reading of a device's clocks: the wall clock and, where known, one run of its monotonic clock. */
export type Reading = Pick<Stamp, 'at' | 'run' | 'elapsedMs'>;

/** When each run's monotonic clock stood at zero, in milliseconds since the epoch. */
export type RunStarts = ReadonlyMap<string, number>;

/** Facts in the order of their ticks, each with its instant at the same place. */
export type Timed<Fact extends Stamp> = {
  readonly facts: readonly Fact[];
  readonly instants: readonly number[];
  readonly runs: RunStarts;
};

/**
 * Gives each fact the instant at which it was noted, in whole milliseconds (SESSION-3, SESSION-4). Within a run only
 * the monotonic clock counts, from the wall clock of the run's first fact on, so a wall clock that jumps bends nothing.
 * A run never begins before the fact it followed: a clock set back while the device restarted cannot put later work
 * before earlier work.
 */
export function timeFacts<Fact extends Stamp>(unordered: readonly Fact[]): Timed<Fact> {
  const firstOfRun = firstFactOfEachRun(unordered);
  const facts = [...unordered].sort(byTick);
  const runs = new Map<string, number>();
  let [tick, earliest, notBefore] = [Number.NaN, NEVER, NEVER];
  const instants = facts.map((fact) => {
    if (fact.tick !== tick) {
      notBefore = tick === fact.tick - 1 ? earliest : NEVER;
      tick = fact.tick;
      earliest = Number.POSITIVE_INFINITY;
    }
    const first = fact.run === undefined ? undefined : firstOfRun.get(fact.run);
    if (first?.run !== undefined && !runs.has(first.run)) {
      runs.set(first.run, wallInstant(first, notBefore) - (first.elapsedMs ?? 0));
    }
    const instant = instantOf(fact, runs) ?? wallInstant(fact, notBefore);
    earliest = Math.min(instant, earliest);
    return instant;
  });
  return { facts, instants, runs };
}

const NEVER = Number.NEGATIVE_INFINITY;

/** The instant of a reading of a known run, or undefined where only the wall clock can tell. */
export function instantOf(reading: Reading, runs: RunStarts): number | undefined {
  if (reading.run === undefined || reading.elapsedMs === undefined) return undefined;
  const start = runs.get(reading.run);
  return start === undefined ? undefined : Math.round(start + reading.elapsedMs);
}

const wallInstant = ({ at }: Stamp, notBefore: number): number => Math.max(millisecondsOf(at), notBefore);

function firstFactOfEachRun<Fact extends Stamp>(facts: readonly Fact[]): Map<string, Fact> {
  const first = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.run === undefined || fact.elapsedMs === undefined) continue;
    const known = first.get(fact.run);
    if (known === undefined || bySaying(fact, known) < 0) first.set(fact.run, fact);
  }
  return first;
}

const byTick = (a: Stamp, b: Stamp): number => a.tick - b.tick;

function bySaying(a: Stamp, b: Stamp): number {
  if (a.tick !== b.tick) return a.tick - b.tick;
  if (a.elapsedMs !== b.elapsedMs) return (a.elapsedMs ?? 0) - (b.elapsedMs ?? 0);
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

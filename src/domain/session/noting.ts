import type { FactId } from '#domain/base/ids.ts';
import { stampVersion } from './fact-version.ts';
import type { Fact, FactOf, KeptFact, Observation } from './fact.ts';

/** What can be noted: something observed, or a correction of something noted earlier. */
export type Notable = Observation | Pick<FactOf<'corrected'>, 'kind' | 'fact' | 'instead'>;

/** The device's clocks and its source of ids, read at the moment of noting. */
export type NotingClock = {
  id(): string;
  /** Wall clock: an instant in UTC, ISO 8601. */
  readonly at: string;
  /** The run of the monotonic clock (one page load) and its milliseconds. */
  readonly run: string;
  readonly elapsedMs: number;
  /** The tick to write: `nextTick` of the facts this device has seen. */
  readonly tick: number;
};

/** One more than any tick among the facts, 1 for the first fact of all (SESSION-2). */
export function nextTick(facts: readonly KeptFact[]): number {
  return facts.reduce((highest, fact) => Math.max(highest, fact.tick), 0) + 1;
}

/** Makes the fact of something noted now. */
export function makeFact({ body, clock }: { body: Notable; clock: NotingClock }): Fact {
  return {
    ...body,
    id: clock.id() as FactId,
    version: stampVersion(body),
    tick: clock.tick,
    at: clock.at,
    run: clock.run,
    elapsedMs: clock.elapsedMs,
  };
}

/** Takes a fact back; taking back a correction lets what it replaced stand again. */
export const takeBack = (fact: FactId): Extract<Notable, { kind: 'corrected' }> => ({
  kind: 'corrected',
  fact,
  instead: null,
});

import type { Phase } from '#domain/plan/phase.ts';
import { phaseAt } from '#domain/plan/phases.ts';
import type { PhaseBand } from './picture.ts';

/** The phases that the visits have been in: each from its first visit to the first of the next, the last to the end (SOFAR-5). */
export function phaseBands(
  phases: readonly Phase[],
  visits: readonly string[],
  to: string,
): readonly PhaseBand[] {
  const begun = visits.flatMap((from, done) => {
    const place = phaseAt([...phases], done);
    return place === null ? [] : [{ from, index: place.index, kind: place.phase.kind }];
  });
  const firsts = begun.filter(({ index }, place) => begun[place - 1]?.index !== index);
  return firsts.map(({ kind, from }, place) => ({ kind, from, to: firsts[place + 1]?.from ?? to }));
}

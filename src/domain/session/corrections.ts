import type { FactId } from '#domain/base/ids.ts';
import type { FactOf, Observation } from './fact.ts';

type Correction = FactOf<'corrected'>;

/** What became of the corrected facts. */
export type Corrections = {
  /** By the id of the corrected fact: the observation that stands in its place, or null where it was taken back. */
  readonly standing: ReadonlyMap<string, Observation | null>;
  /** Corrections that are taken back themselves. */
  readonly withdrawn: ReadonlySet<string>;
  /** Corrections that correct themselves through one another: they count for nothing. */
  readonly circular: readonly FactId[];
};

/**
 * Resolves corrections, and corrections of corrections: the last one said wins, and one that is taken back counts for
 * nothing, so that what it had replaced stands again (SESSION-6, SESSION-7). `corrections` come in the order of saying.
 */
export function resolveCorrections(corrections: readonly Correction[]): Corrections {
  const last = new Map<string, { place: number; instead: Observation | null }>();
  const withdrawn = new Set<string>();
  const order = leavesFirst(corrections);
  for (const { one, place } of order) {
    const onItself = last.get(one.id);
    if (onItself?.instead === null) withdrawn.add(one.id);
    else if ((last.get(one.fact)?.place ?? -1) < place) {
      last.set(one.fact, { place, instead: onItself?.instead ?? one.instead });
    }
  }
  const resolved = new Set(order.map(({ one }) => one.id));
  return {
    standing: new Map([...last].map(([id, { instead }]) => [id, instead])),
    withdrawn,
    circular: corrections.filter((one) => !resolved.has(one.id)).map((one) => one.id),
  };
}

/** Each correction after every correction that speaks of it; those that speak of one another in a circle are left out. */
function leavesFirst(corrections: readonly Correction[]): { one: Correction; place: number }[] {
  const placed = new Map(corrections.map((one, place) => [one.id as string, { one, place }]));
  const waitingFor = new Map<string, number>();
  for (const { fact } of corrections) waitingFor.set(fact, (waitingFor.get(fact) ?? 0) + 1);
  const order = [...placed.values()].filter(({ one }) => !waitingFor.has(one.id));
  for (const { one } of order) {
    const left = (waitingFor.get(one.fact) ?? 0) - 1;
    waitingFor.set(one.fact, left);
    const target = placed.get(one.fact);
    if (left === 0 && target !== undefined) order.push(target);
  }
  return order;
}

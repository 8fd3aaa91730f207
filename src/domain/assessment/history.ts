import type { FactId, SessionId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { readRecord } from '#domain/session/record.ts';
import { type Chart, type LiftedOverlay, type Overlay, chartOfRecord, marksOf } from './chart.ts';

/** What was noted in one visit. */
export type VisitChart = {
  readonly session: SessionId;
  /** The instant at which the visit began. */
  readonly at: string;
  readonly therapistName: string;
  readonly facts: readonly KeptFact[];
};

/** A client's body over time: the visits, oldest first, and what the client drew alone. */
export type BodyHistory = { readonly visits: readonly VisitChart[]; readonly own: readonly KeptFact[] };

/** A visit with its chart. */
export type ChartedVisit = Omit<VisitChart, 'facts'> & { readonly chart: Chart };

/**
 * The charts of all visits, in the order of the visits. A mark that goes back to a mark of an earlier visit, which goes back
 * to one before it, has the first of them as its lineage (ASSESS-5).
 */
export function chartsOf(visits: readonly VisitChart[]): readonly ChartedVisit[] {
  const roots = new Map<FactId, FactId>();
  return visits.map(({ facts, ...visit }) => {
    const chart = chartOfRecord(readRecord(facts), roots);
    for (const { looks, lineage } of chart.findings) for (const { fact } of looks) roots.set(fact, lineage);
    return { ...visit, chart };
  });
}

/**
 * Avoid and scar marks of all visits that have not been lifted, oldest first; with `at` those that stood at that
 * instant (ASSESS-14).
 */
export function overlaysStanding(history: Pick<BodyHistory, 'visits'>, at?: string): readonly Overlay[] {
  const marked: Overlay[] = [];
  const lifted = new Set<FactId>();
  for (const { facts } of history.visits) {
    const marks = marksOf(readRecord(facts));
    marked.push(...marks('overlay-marked').filter((one) => isBy(one, at)));
    for (const { overlay } of marks('overlay-lifted').filter((one) => isBy(one, at))) lifted.add(overlay);
  }
  return marked.filter(({ id }) => !lifted.has(id));
}

const isBy = (one: Overlay | LiftedOverlay, at: string | undefined): boolean =>
  at === undefined || Temporal.Instant.compare(one.at, at) <= 0;

import type { HeldAtHome } from '#domain/assessment/dose-ledger.ts';
import { heldAtHome } from '#domain/assessment/held-at-home.ts';
import {
  type BodyHistory,
  type ChartedVisit,
  type VisitChart,
  chartsOf,
} from '#domain/assessment/history.ts';
import { type Sitting, sittingsOf } from '#domain/assessment/sittings.ts';
import type { Meaning } from './meaning.ts';

/** A time that the slider stops at. */
export type Moment = {
  readonly key: string;
  readonly at: string;
  /** The therapist of the visit; null for what the client drew alone. */
  readonly by: string | null;
};

/** A client's history with every chart derived, once for a page. Visits and sittings are in order of time. */
export type ReadBody = {
  readonly told: readonly VisitChart[];
  readonly visits: readonly ChartedVisit[];
  readonly sittings: readonly DrawnAt[];
  readonly home: readonly HeldAtHome[];
};

type DrawnAt = Moment & Pick<Sitting, 'marks'>;

export const readBody = (history: BodyHistory): ReadBody => {
  const visits = chartsOf(history.visits);
  const alone = drawnBy(null, history.own);
  const atVisits = history.visits.flatMap(({ facts, therapistName }) => drawnBy(therapistName, facts));
  return {
    told: history.visits,
    visits,
    sittings: [...alone, ...atVisits].toSorted(byTime),
    home: heldAtHome(history.own),
  };
};

const drawnBy = (by: string | null, facts: BodyHistory['own']): DrawnAt[] =>
  sittingsOf(facts).map(({ drawing, at, marks }) => ({ key: drawing, at, by, marks }));

const byTime = (one: Moment, other: Moment): number =>
  Temporal.Instant.compare(one.at, other.at) || one.key.localeCompare(other.key);

/** The times at which there is something to say in a meaning: drawings, or else visits. */
export const momentsOf = (body: ReadBody, meaning: Meaning): readonly Moment[] =>
  meaning === 'hurts'
    ? body.sittings
    : body.visits.map(({ session, at, therapistName }) => ({ key: session, at, by: therapistName }));

/** The moments that say something: a visit of which nothing was charted says nothing of what the hands found. */
export const tellingMoments = (body: ReadBody, meaning: Meaning): readonly Moment[] => {
  if (meaning !== 'found') return momentsOf(body, meaning);
  const charted = new Set(
    body.visits.filter(({ chart }) => chart.findings.length > 0).map(({ session }): string => session),
  );
  return momentsOf(body, meaning).filter(({ key }) => charted.has(key));
};

/** Which moment is nearest to a time; of two equally near the later one. -1 where there is none. */
export const nearestMoment = (moments: readonly Moment[], at: string): number =>
  moments.reduce(
    (best, moment, index) => (gap(moment.at, at) <= gap(moments[best]?.at, at) ? index : best),
    moments.length - 1,
  );

const gap = (one: string | undefined, other: string): number =>
  one === undefined ? Infinity : Math.abs(Temporal.Instant.from(one).since(other).total('milliseconds'));

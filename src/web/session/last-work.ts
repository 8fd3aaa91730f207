import type { RegionId, Side } from '#domain/atlas/region.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { chartOf, type DrawnMark } from '#domain/assessment/chart.ts';
import type { BodyHistory, VisitChart } from '#domain/assessment/history.ts';
import { deriveHolds } from '#domain/session/holds.ts';
import { clockText } from './clock-text.ts';

type Worked = { readonly region: RegionId; readonly side: Side; readonly seconds: number };

/** The places of a visit by held time, the longest first. */
const workOf = (visit: VisitChart): readonly Worked[] => {
  const places = Map.groupBy(deriveHolds(visit.facts), ({ region, side }) => `${region} ${side}`);
  return [...places.values()]
    .flatMap(([first, ...more]) =>
      first ? [{ ...first, seconds: more.reduce((sum, hold) => sum + hold.seconds, first.seconds) }] : [],
    )
    .toSorted((a, b) => b.seconds - a.seconds);
};

/** "Right iliopsoas 5:10": each place of the last visit with its clock. */
export const lastWork = ({ visits }: BodyHistory): readonly string[] => {
  const last = visits.at(-1);
  return last
    ? workOf(last).map(({ region, side, seconds }) => `${regionName(region, side)} ${clockText(seconds)}`)
    : [];
};

/** The strongest of what the client drew alone since the last visit, null where nothing was drawn. */
export const drawnSince = ({ visits, own }: BodyHistory): DrawnMark | null => {
  const since = visits.at(-1)?.at ?? '';
  return chartOf(own)
    .drawing.filter(({ at }) => at > since)
    .reduce<DrawnMark | null>((most, one) => (most === null || one.amount > most.amount ? one : most), null);
};

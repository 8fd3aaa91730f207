import { type BodyLine, type LineSupport, bodyLines } from '#domain/atlas/body-lines.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';

type Place = { readonly region: RegionId; readonly side: Side };

/** A place that hands might look at too, and why: it lies beside, or a line of the body leads there. */
export type AlsoCheck = Place & {
  readonly why: 'neighbour' | { readonly line: string; readonly support: Exclude<LineSupport, 'none'> };
};

// Quiet: few, and not all from one reason. [design]
const MOST = 4;
const MOST_BY_LINE = 2;

/** Needs specialist care and a consent of its own, so it is never suggested (clinical reference 3.2). */
const UNSUGGESTED: ReadonlySet<RegionId> = new Set(['pelvis.floor']);

/**
 * What else to check after a mark, four places at most (ASSESS-18): the next regions along the lines of the body, strong support
 * before moderate and never without any, then the regions beside it. On the same side, or on the other where a line crosses.
 */
export function alsoCheck(place: Place): readonly AlsoCheck[] {
  const found = new Map<RegionId, AlsoCheck>();
  for (const one of [...alongLines(place).slice(0, MOST_BY_LINE), ...beside(place)]) {
    if (one.region !== place.region && !UNSUGGESTED.has(one.region) && !found.has(one.region))
      found.set(one.region, one);
  }
  return [...found.values()].slice(0, MOST);
}

const beside = ({ region, side }: Place): AlsoCheck[] =>
  regionOf(region).adjacent.map((next) => ({ region: next, side: fitting(next, side), why: 'neighbour' }));

function alongLines(place: Place): AlsoCheck[] {
  return (['strong', 'moderate'] as const).flatMap((support) =>
    bodyLines
      .filter((line) => line.support === support)
      .flatMap((line) =>
        nextAlong(line, place).map((next) => ({ ...next, why: { line: line.name, support } })),
      ),
  );
}

/**
 * After these regions a line goes on on the other side, without passing the midline: the spiral line from the neck to the opposite
 * shoulder blade, and from the waist to the opposite hip. [design, from the muscles that the line names]
 */
const crossings: ReadonlyMap<string, readonly RegionId[]> = new Map([['spiral', ['neck.back', 'abd.side']]]);

/** The regions before and after this one on a line. */
function nextAlong({ id, regions }: BodyLine, { region, side }: Place): Place[] {
  const at = regions.indexOf(region);
  if (at === -1) return [];
  return [at - 1, at + 1].flatMap((place) => {
    const next = regions[place];
    if (next === undefined) return [];
    const crosses = crossings.get(id)?.some((after) => after === regions[Math.min(at, place)]) ?? false;
    return [{ region: next, side: fitting(next, crosses ? other(side) : side) }];
  });
}

const other = (side: Side): Side => (side === 'left' ? 'right' : side === 'right' ? 'left' : side);

/** Beside the midline lie both sides. */
function fitting(region: RegionId, side: Side): Side {
  if (!regionOf(region).sided) return 'mid';
  return side === 'mid' ? 'bilateral' : side;
}

import type { Span } from './span.ts';

/** Which of how many lanes side by side. */
export type Lane = { readonly lane: number; readonly lanes: number };

/** Puts spans that overlap side by side, each into the first lane that is free again. */
export const inLanes = <Item extends Span>(spans: readonly Item[]): readonly (Item & Lane)[] =>
  clustersOf(spans.toSorted((one, other) => one.from - other.from || one.to - other.to)).flatMap(intoLanes);

/** Groups spans that overlap, directly or through others. */
const clustersOf = <Item extends Span>(spans: readonly Item[]): readonly (readonly Item[])[] => {
  const clusters: Item[][] = [];
  let ends = -1;
  for (const span of spans) {
    if (span.from >= ends) clusters.push([]);
    clusters.at(-1)?.push(span);
    ends = Math.max(ends, span.to);
  }
  return clusters;
};

const intoLanes = <Item extends Span>(cluster: readonly Item[]): readonly (Item & Lane)[] => {
  const freeFrom: number[] = [];
  const laned = cluster.map((span) => {
    const free = freeFrom.findIndex((minute) => minute <= span.from);
    const lane = free === -1 ? freeFrom.length : free;
    freeFrom[lane] = span.to;
    return { ...span, lane };
  });
  return laned.map((span) => ({ ...span, lanes: freeFrom.length }));
};

import { findingMarks } from './compare-visits.ts';
import type { Look } from './findings.ts';
import { matchMarks } from './match-marks.ts';
import type { ChartedVisit } from './history.ts';

type FindingMark = ReturnType<typeof findingMarks>[number];

/** One finding on one side, through all the visits in which it was looked at. */
export type Track = {
  /** What its last mark says. */
  readonly last: FindingMark;
  /** The visits, by their place in the history, in which it was looked at. */
  readonly visits: readonly number[];
  readonly looks: readonly Look[];
};

/** Follows every finding from visit to visit, by the rules by which two visits are compared (ASSESS-5 to ASSESS-8). */
export function tracksOf(visits: readonly ChartedVisit[]): readonly Track[] {
  let tracks: Track[] = [];
  visits.forEach(({ chart }, place) => {
    const looksOf = new Map(chart.findings.map(({ facts, looks }) => [facts[0], looks]));
    const marks = findingMarks(chart.findings);
    const open = new Map(tracks.map((track) => [track.last, track]));
    tracks = matchMarks([...open.keys()], marks).map(({ before, after }) => {
      const known = before === null ? undefined : open.get(before);
      if (after === null) return known as Track;
      const looks = looksOf.get(after.facts[0]) ?? [];
      return {
        last: after,
        visits: [...(known?.visits ?? []), place],
        looks: [...(known?.looks ?? []), ...looks],
      };
    });
  });
  return tracks;
}

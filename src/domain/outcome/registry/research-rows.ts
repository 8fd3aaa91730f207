import { SMALLEST_CELL, withoutSmallCells } from './registry.ts';

/** One person and what she came for, as far as it may leave the practice: no name, no date, no place. */
export type ResearchRow = {
  readonly indication: string;
  /** Ten years; null where it is not known, or would be too few. */
  readonly ageBand: string | null;
  readonly measure: string;
  readonly state: 'running' | 'completed' | 'dropped-out';
  /** Whole weeks from the start; null while it is running. */
  readonly weeksInCare: number | null;
  readonly first: number | null;
  readonly firstWeek: number | null;
  readonly last: number | null;
  readonly lastWeek: number | null;
  readonly responded: boolean | null;
};

/** Ten years of age; the youngest and the oldest are one band each. */
export function ageBand(years: number): string {
  if (years < 20) return 'under 20';
  if (years >= 80) return '80 and over';
  const from = Math.floor(years / 10) * 10;
  return `${from} to ${from + 9}`;
}

/** Whole weeks from the start; below zero before it. */
export const weekOf = (daysFromStart: number): number => Math.floor(daysFromStart / 7);

/**
 * What may leave the practice: no indication of fewer than five people, no age band of fewer than five within one, and none that
 * the others would give away (OUTCOME-34). In an order that tells nothing but what stands in the rows.
 */
export function researchRows(rows: readonly ResearchRow[]): ResearchRow[] {
  const groups = [...Map.groupBy(rows, ({ indication }) => indication)].map(([, inside]) => ({
    people: inside.length,
    inside,
  }));
  return withoutSmallCells(groups)
    .flatMap(({ inside }) => withoutSmallBands(inside))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function withoutSmallBands(rows: readonly ResearchRow[]): ResearchRow[] {
  const bands = [...Map.groupBy(rows, (row) => row.ageBand)]
    .map(([band, inside]) => ({ band, people: inside.length }))
    .toSorted((one, other) => one.people - other.people);
  const hidden = new Set<string | null>();
  let people = 0;
  for (const next of bands) {
    if (next.people >= SMALLEST_CELL && (people === 0 || people >= SMALLEST_CELL)) break;
    hidden.add(next.band);
    people += next.people;
  }
  return rows.map((row) => (hidden.has(row.ageBand) ? { ...row, ageBand: null } : row));
}

const keyOf = (row: ResearchRow): string => JSON.stringify(Object.values(row));

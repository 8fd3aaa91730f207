import type { Chart } from '#domain/assessment/chart.ts';
import { chartsOf, type BodyHistory, type ChartedVisit } from '#domain/assessment/history.ts';
import type { Observation } from '#domain/session/fact.ts';

/** Something that can be noted, by its kind. */
export type Says<Kind extends Observation['kind']> = Extract<Observation, { kind: Kind }>;

/** What the forms of the panel share. */
export type Measuring = {
  /** Notes one thing on the record and says what was noted. */
  readonly note: (what: Observation, words: string) => void;
  /** Today's. */
  readonly chart: Chart;
  /** The visits before today's, oldest first; none where they could not be had. */
  readonly visits: readonly ChartedVisit[];
  readonly zone: string;
};

/** The visits before this one. What is already sent of this one may be among the history, and is no last time. */
export const earlierVisits = (history: BodyHistory | null, chart: Chart): readonly ChartedVisit[] => {
  const today = new Set(idsIn(chart));
  return chartsOf(history?.visits ?? []).filter((visit) => idsIn(visit.chart).every((id) => !today.has(id)));
};

const idsIn = (chart: Chart): string[] => Object.values(chart).flatMap((all) => all.map(({ id }) => id));

/** A field that was left empty is left out. */
export const filled = (text: string): { note?: string } => (text.trim() === '' ? {} : { note: text.trim() });

import type { KeptFact } from '#domain/session/fact.ts';
import { type DrawnMark, chartOf } from './chart.ts';

/** What the client drew in one go. */
export type Sitting = { readonly drawing: string; readonly at: string; readonly marks: readonly DrawnMark[] };

/** The client's drawings, one for each sitting, in the order in which they were begun (ASSESS-10). */
export function sittingsOf(facts: readonly KeptFact[]): readonly Sitting[] {
  const marks = Map.groupBy(chartOf(facts).drawing, ({ drawing }) => drawing);
  return [...marks].map(([drawing, all]) => ({ drawing, at: all[0]?.at ?? '', marks: all }));
}

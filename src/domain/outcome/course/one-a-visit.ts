import type { Look } from './measured-rows.ts';

/**
 * The first look of each day, which is most often before the work: what a hold does to a measure within the hour is not what a course
 * does to it (SOFAR-14).
 */
export const oneAVisit = <Value>(looks: readonly Look<Value>[]): readonly Look<Value>[] =>
  [...Map.groupBy(looks, ({ on }) => on).values()].flatMap(([first]) => (first === undefined ? [] : [first]));

import { refine, type Refinement } from '../atlas/subdivide.ts';

/** A value of every vertex, on the finer mesh. */
export function finer(values: readonly number[], plan: Refinement): Float64Array {
  const spread = refine(Float64Array.from(values.flatMap((value) => [value, 0, 0])), plan).positions;
  return spread.filter((_, i) => i % 3 === 0);
}

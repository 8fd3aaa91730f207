import type { Refinement } from '../atlas/subdivide.ts';
import { finer } from './finer.ts';
import type { Rig } from './rig.ts';

/** A part of a limb, and what it grows out of: between those two no line is drawn. */
const limbs: readonly (readonly [part: RegExp, grown: RegExp])[] = ['L', 'R'].flatMap((side) => [
  [new RegExp(`^(lowerarm0|hand|finger).*${side}$`), new RegExp(`^upperarm0..${side}$`)] as const,
  [new RegExp(`^(lowerleg0|foot|toes).*${side}$`), new RegExp(`^upperleg0..${side}$`)] as const,
]);

/** For each limb: where on the finer mesh it is, and where what it grows out of. */
export type Limbs = readonly { readonly own: Float64Array; readonly grown: Float64Array }[];

export function limbsOf(rig: Rig, plan: Refinement): Limbs {
  const over = (bones: RegExp): Float64Array =>
    finer(
      rig.influences.map((each) =>
        each.reduce((sum, { bone, share }) => sum + (bones.test(rig.bones[bone]) ? share : 0), 0),
      ),
      plan,
    );
  return limbs.map(([own, grown]) => ({ own: over(own), grown: over(grown) }));
}

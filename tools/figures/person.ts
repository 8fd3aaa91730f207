import { planRefinement, refine, type Refinement } from '../atlas/subdivide.ts';
import type { Mesh } from '../atlas/mesh.ts';
import { minus, lengthOf, turned, type Vector } from '../atlas/vector.ts';
import { bonesIn } from './bones.ts';
import type { Bones } from './placing.ts';
import { clothing } from './clothing.ts';
import { finer } from './finer.ts';
import { fleshOn } from './flesh.ts';
import { carry } from './frame.ts';
import type { Pose } from './pose.ts';
import type { Rig } from './rig.ts';
import { limbsOf, type Limbs } from './limbs.ts';

/** Somebody in a pose, as far as a scene must know to put things where they touch. */
export type Person = {
  readonly bones: Bones;
  readonly skin: (vertex: number) => Vector;
  /** Where a place of the body at rest has come to lie, by the bone that carries it. */
  readonly carried: (bone: string, place: Vector) => Vector;
  readonly pointing: (bone: string, direction: Vector) => Vector;
  /** Where the skin next to a place of the body at rest has come to lie. */
  readonly at: (place: Vector) => Vector;
  /** The lowest height of the skin that follows these bones. */
  readonly lowest: (bones: RegExp) => number;
};

/** What does not depend on the pose. */
export type Model = {
  readonly rig: Rig;
  readonly plan: Refinement;
  /** For every vertex of the finer mesh: above 0 where there are hair, clothes. */
  readonly hair: Float64Array;
  readonly shirt: Float64Array;
  readonly shorts: Float64Array;
  /** 1 on hands, feet and face, whose lines are finer. */
  readonly fine: Float64Array;
  readonly limbs: Limbs;
  readonly nearest: (place: Vector) => number;
  readonly following: (bones: RegExp) => readonly number[];
};

export function modelOf(rig: Rig): Model {
  const plan = planRefinement(rig.quads, new Uint8Array(rig.points.length));
  const near = new Map<string, number>();
  const follow = new Map<string, readonly number[]>();
  return {
    rig,
    plan,
    fine: finer(
      rig.points.map((_, vertex) => (isFine(rig, vertex) ? 1 : 0)),
      plan,
    ),
    limbs: limbsOf(rig, plan),
    ...clothing(rig, (values) => finer(values, plan)),
    nearest: (place) => remembered(near, place.join(), () => nearestVertex(rig, place)),
    following: (bones) => remembered(follow, bones.source, () => verticesOf(rig, bones)),
  };
}

export function personIn(model: Model, pose: Pose): Person {
  const bones = bonesIn(model.rig, pose);
  const skin = fleshOn(model.rig, bones);
  const boneOf = (name: string) => {
    const bone = bones.get(name);
    if (bone === undefined) throw new Error(`No bone ${name}`);
    return bone;
  };
  return {
    bones,
    skin,
    carried: (bone, place) => carry(boneOf(bone), place),
    pointing: (bone, direction) => turned(boneOf(bone).turn, direction),
    at: (place) => skin(model.nearest(place)),
    lowest: (wanted) =>
      model.following(wanted).reduce((low, vertex) => Math.min(low, skin(vertex)[1]), Infinity),
  };
}

export const skinMesh = (model: Model, person: Person): Mesh =>
  refine(Float64Array.from(model.rig.points.flatMap((_, vertex) => person.skin(vertex))), model.plan);

function isFine({ influences, bones, points }: Rig, vertex: number): boolean {
  const [strongest] = [...influences[vertex]].sort((a, b) => b.share - a.share);
  const [x, y, z] = points[vertex];
  const inFace = y > 6.5 && y < 8 && z > 0.75 && Math.abs(x) < 0.7;
  return inFace || /^(hand|finger|toes)/.test(bones[strongest.bone]);
}

function nearestVertex({ points }: Rig, place: Vector): number {
  let best = 0;
  let least = Infinity;
  points.forEach((point, vertex) => {
    const away = lengthOf(minus(point, place));
    if (away < least) [best, least] = [vertex, away];
  });
  return best;
}

function verticesOf({ influences, bones }: Rig, wanted: RegExp): number[] {
  const share = (vertex: number): number =>
    influences[vertex].reduce((sum, each) => sum + (wanted.test(bones[each.bone]) ? each.share : 0), 0);
  return influences.flatMap((_, vertex) => (share(vertex) > 0.5 ? [vertex] : []));
}

function remembered<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

import type { Vector } from '../atlas/vector.ts';

/** Degrees: bent forward, to the client's left side, turned to the left. */
export type Bend = readonly [forward: number, aside: number, turned: number];

/** Whose space a place or direction is given in: a bone's by its name, as the body stands at rest, or `room`. */
export type Space = string;

/** The end of a limb is brought to a place, and its middle joint looks in a direction. */
export type Reach = {
  readonly to: Vector;
  readonly joint: Vector;
  readonly of?: Space;
  /** Where the joint's direction is given in another space than the place. */
  readonly jointOf?: Space;
};

/** Or a leg is bent by angles: the hip forward, aside and turned out, and the knee. */
export type Angles = { readonly hip: Bend; readonly knee: number };

/** Where fingers or toes point, and where the palm or the sole looks. */
export type Aim = { readonly along: Vector; readonly face: Vector; readonly of?: Space };

export type Arm = {
  readonly reach: Reach;
  readonly hand?: Aim;
  /** Degrees by which the fingers are bent at each joint. */
  readonly curl?: number;
  /** Degrees: shoulder raised, brought forward. */
  readonly shoulder?: readonly [raised: number, forward: number];
};

export type Leg = { readonly reach: Reach | Angles; readonly foot?: Aim | number; readonly toes?: number };

/** A person as she is: where the pelvis is and how everything is bent. Places in the room are decimetres, y up. */
export type Pose = {
  readonly pelvis: Vector;
  /** Degrees: pitched forward, rolled to the left side, turned to the left; in this order. */
  readonly lie: Bend;
  readonly lumbar?: Bend;
  readonly thorax?: Bend;
  readonly neck?: Bend;
  readonly arms: { readonly L: Arm; readonly R: Arm };
  readonly legs: { readonly L: Leg; readonly R: Leg };
};

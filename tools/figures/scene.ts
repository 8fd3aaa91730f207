import type { Vector } from '../atlas/vector.ts';
import type { Look } from './look.ts';
import type { Person } from './person.ts';
import type { Pose } from './pose.ts';
import type { Solid } from './solid.ts';

/** What stands around a person in a scene. */
export type Stage = {
  readonly look: Look;
  readonly things: readonly Solid[];
  /** Lines of the room: the floor, a wall, a door frame. */
  readonly ground: readonly (readonly Vector[])[];
  /** Where one moves: to and fro between the ends, or once around. */
  readonly arrows?: readonly Arrow[];
};

export type Arrow = { readonly path: readonly Vector[]; readonly heads: 'both' | 'end' };

/** One exercise: a pose with unknowns, what must be true of it, and what stands around. */
export type Scene = {
  readonly unknowns: readonly number[];
  readonly pose: (found: readonly number[]) => Pose;
  readonly misses: (person: Person) => readonly number[];
  readonly stage: (person: Person) => Stage;
  /** Where at rest the tool touches the body: marked besides the region. */
  readonly spots?: readonly Vector[];
};

import type { Point, ViewId } from './figure.ts';

/**
 * A place on or in the body, in body units: x from the midline towards the client's left, y from the crown (0) down to
 * the floor (1000), z forward.
 */
export type Place = readonly [x: number, y: number, z: number];

/** Where a place falls in a view, and how near it is to the eye: the greater the depth, the nearer. */
export type Projected = Point & { readonly depth: number };

type Camera = (place: Place) => Projected;

// The top of the foot is seen from in front and above, as the therapist sees it from the end of the table.
const elevation = (50 * Math.PI) / 180;
const sine = Math.sin(elevation);
const cosine = Math.cos(elevation);

const front: Camera = ([x, y, z]) => ({ x, y, depth: z });
const back: Camera = ([x, y, z]) => ({ x: -x, y, depth: -z });
const left: Camera = ([x, y, z]) => ({ x: -z, y, depth: x });
const right: Camera = ([x, y, z]) => ({ x: z, y, depth: -x });
const sole: Camera = ([x, y, z]) => ({ x, y: -z, depth: y });
const footTop: Camera = ([x, y, z]) => ({ x, y: y * cosine + z * sine, depth: z * cosine - y * sine });

const cameras: Readonly<Record<ViewId, Camera>> = {
  front,
  back,
  left,
  right,
  'head-front': front,
  'head-back': back,
  'head-left': left,
  'head-right': right,
  'palm-left': front,
  'palm-right': front,
  'hand-back-left': back,
  'hand-back-right': back,
  'sole-left': sole,
  'sole-right': sole,
  'foot-top-left': footTop,
  'foot-top-right': footTop,
};

/** Every view is an orthographic picture; a close-up differs from its view only in what its box shows. */
export function project(view: ViewId, place: Place): Projected {
  return cameras[view](place);
}

/** In the side views the arms are raised a little forward, so that the flank is free; elsewhere they hang. */
export function poseOf(view: ViewId): 'standing' | 'reaching' {
  return view === 'left' || view === 'right' ? 'reaching' : 'standing';
}

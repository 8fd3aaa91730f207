import type { Anchor } from './anchor.ts';
import { poseOf } from './camera.ts';
import type { Point, ViewId } from './figure.ts';
import { distance } from './outline.ts';
import { nearestEdgePlace, placeOn } from './quad.ts';
import { type HalfBody, SeenFaces, type SeenPlace } from './seen-faces.ts';

/** The skin of one figure in its two poses. */
export type Surface = { readonly standing: HalfBody; readonly reaching: HalfBody };

/** How far in front of a place, in units, another part of the body must lie to cover it: more than a fold of its own. */
const COVERING = 4;
/** How far beside the faces, in units, a point of the rounder picture may lie. */
const BESIDE = 6;

/**
 * The place on the skin under a point of a view: on the face nearest to the eye. Null beside the body. The same place of
 * all figures and poses has the same anchor (ATLAS-54).
 */
export function anchorAt(surface: Surface, view: ViewId, at: Point): Anchor | null {
  const seen = facesOf(surface, view);
  const place = seen.under(at)[0] ?? nearestBeside(seen, at);
  if (place === null) return null;
  return { topo: 'hm08', face: place.face, u: rounded(place.u), v: rounded(place.v) };
}

/** Where a place on the skin falls in a view; null when it faces away or another part of the body covers it. */
export function placeOf(surface: Surface, view: ViewId, { face, u, v }: Anchor): Point | null {
  const seen = facesOf(surface, view);
  const quad = seen.quadOf(face);
  if (quad === null || !seen.isTurnedHere(face, quad)) return null;
  const { x, y, depth } = placeOn(quad, { u, v });
  const front = seen.under({ x, y })[0];
  return front !== undefined && front.at.depth > depth + COVERING ? null : { x, y };
}

function nearestBeside(seen: SeenFaces, at: Point): SeenPlace | null {
  let nearest: SeenPlace | null = null;
  let least = BESIDE;
  for (const face of seen.around(at)) {
    const quad = seen.quadOf(face);
    if (quad === null) continue;
    const place = nearestEdgePlace(quad, at);
    const on = placeOn(quad, place);
    const far = distance(on, at);
    if (far < least) [nearest, least] = [{ ...place, face, at: on }, far];
  }
  return nearest;
}

/** Filed once for each surface and view; pure, so that remembering it changes nothing. */
const remembered = new WeakMap<Surface, Map<ViewId, SeenFaces>>();

function facesOf(surface: Surface, view: ViewId): SeenFaces {
  const known = remembered.get(surface) ?? new Map<ViewId, SeenFaces>();
  remembered.set(surface, known);
  const seen = known.get(view) ?? new SeenFaces(view, surface[poseOf(view)]);
  known.set(view, seen);
  return seen;
}

/** A face is some ten units wide, so that four places keep a thousandth of a unit. */
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;

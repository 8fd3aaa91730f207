import type { Anchor } from './anchor.ts';
import type { BakedPositions, BakedSurface } from './baked.ts';
import { poseOf, type Projected } from './camera.ts';
import type { Point, ViewId } from './figure.ts';
import { distance } from './outline.ts';
import { nearestEdgePlace, placeOn } from './quad.ts';
import { type HalfBody, SeenFaces, type SeenPlace } from './seen-faces.ts';

/** The skin of one figure in its two poses. */
export type Surface = { readonly standing: HalfBody; readonly reaching: HalfBody };

/** Unfolds the skin of a figure as the files keep it: faces once for all figures, corners for each. */
export function surfaceFrom({ faces }: BakedSurface, { steps, standing, reaching }: BakedPositions): Surface {
  const upright = new Int32Array(standing.length);
  for (const [at, step] of standing.entries()) upright[at] = step + (upright[at - 3] ?? 0);
  const raised = upright.map((step, at) => step + (reaching[at] ?? 0));
  const quads = Uint16Array.from(faces);
  const inUnits = (all: Int32Array): HalfBody => ({
    positions: Float64Array.from(all, (step) => step / steps),
    quads,
  });
  return { standing: inUnits(upright), reaching: inUnits(raised) };
}

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
  const at = placeOn(quad, { u, v });
  return isCovered(seen, at) ? null : { x: at.x, y: at.y };
}

const isCovered = (seen: SeenFaces, at: Projected): boolean =>
  (seen.under(at)[0]?.at.depth ?? -Infinity) > at.depth + COVERING;

/** The nearest place that is seen beside a point which lies under no face. */
function nearestBeside(seen: SeenFaces, at: Point): SeenPlace | null {
  const places = [...seen.around(at)].flatMap((face) => {
    const quad = seen.quadOf(face);
    if (quad === null) return [];
    const place = nearestEdgePlace(quad, at);
    return [{ ...place, face, at: placeOn(quad, place) }];
  });
  return (
    places
      .map((place) => ({ place, far: distance(place.at, at) }))
      .filter(({ far }) => far <= BESIDE)
      .sort((one, other) => one.far - other.far)
      .find(({ place }) => !isCovered(seen, place.at))?.place ?? null
  );
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

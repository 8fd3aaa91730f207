import type { BodyLayer } from './body-layer.ts';
import { type Direction, type Ways, waysAbout } from './ways.ts';
import type { FigureView, Shape, ViewId } from './figure.ts';
import { shapesOf } from './hit-test.ts';

/**
 * The shape that an arrow key leads to, or null where the picture ends. By arrows alone every shape of a layer is reached
 * from every other, and in front and back the left half answers as the mirrored right one does (ATLAS-44, ATLAS-45).
 */
export function neighbourTowards(
  view: FigureView,
  key: string,
  towards: Direction,
  layer: BodyLayer = 'superficial',
): Shape | null {
  return waysOf(view, layer).get(key)?.[towards] ?? null;
}

/** The same leaf on the client's other side, in the same view and layer; null on the midline or when it is not seen. */
export function mirrorOf(view: FigureView, shape: Shape): Shape | null {
  if (shape.side === 'mid') return null;
  const side = shape.side === 'left' ? 'right' : 'left';
  const shapes = shapesOf(view, shape.layer);
  return shapes.find((other) => other.leaf === shape.leaf && other.side === side) ?? null;
}

/** The shapes of a layer from head to foot and, level with one another, from the left of the picture to the right. */
export function headToFoot(view: FigureView, layer: BodyLayer): readonly Shape[] {
  return shapesOf(view, layer).toSorted(
    (one, other) =>
      Math.round(one.centre.y) - Math.round(other.centre.y) ||
      one.centre.x - other.centre.x ||
      (one.key < other.key ? -1 : 1),
  );
}

/** Views that belong together, in the order in which one follows another; close-ups stay with their part of the body. */
const rounds: readonly (readonly ViewId[])[] = [
  ['front', 'back', 'left', 'right'],
  ['head-front', 'head-back', 'head-left', 'head-right'],
  ['palm-left', 'hand-back-left', 'palm-right', 'hand-back-right'],
  ['sole-left', 'foot-top-left', 'sole-right', 'foot-top-right'],
];

/** The view that follows this one; after the last the first. */
export function otherView(view: ViewId): ViewId {
  const round = rounds.find((views) => views.includes(view)) ?? [];
  return round[(round.indexOf(view) + 1) % round.length] ?? view;
}

/** Found once for each view and layer; pure, so that remembering it changes nothing. */
const remembered = new WeakMap<readonly Shape[], Ways>();

function waysOf(view: FigureView, layer: BodyLayer): Ways {
  const shapes = shapesOf(view, layer);
  const known = remembered.get(shapes) ?? waysAbout(shapes, view.borders);
  remembered.set(shapes, known);
  return known;
}

export type { Direction } from './ways.ts';

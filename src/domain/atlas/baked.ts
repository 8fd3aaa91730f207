import type { FigureId, ViewId } from './figure.ts';

/** Right views are left ones mirrored, so only the client's left is stored. */
export type BakedViewId = Exclude<
  ViewId,
  'right' | 'head-right' | 'palm-right' | 'hand-back-right' | 'sole-right' | 'foot-top-right'
>;

/** Indices of arcs in order; ~index runs against the arc. */
export type BakedRing = readonly number[];

export type BakedShape = readonly [leaf: string, rings: readonly BakedRing[]];

/** An organ is stored whole: it has no mirror image. */
export type BakedOrgan = readonly [organ: string, rings: readonly (readonly number[])[]];

/**
 * One view as it lies in the data file. Numbers are whole steps; `steps` of them make a unit. An arc is its first point and
 * then the differences from point to point. Neighbours share arcs, so they can neither gap nor overlap.
 */
export type BakedView = {
  /** x, y, width, height in units. */
  readonly box: readonly [number, number, number, number];
  readonly steps: number;
  /** Only the client's left half is here; its mirror image at x = 0 is the other one. */
  readonly folded: boolean;
  readonly arcs: readonly (readonly number[])[];
  /** Arcs that lie on the midline of a folded view. */
  readonly fold: readonly number[];
  readonly silhouette: readonly BakedRing[];
  readonly shapes: readonly BakedShape[];
  readonly zones: readonly BakedShape[];
  readonly organs: readonly BakedOrgan[];
};

/** The file `baked/<figure>.json`. */
export type BakedFigure = {
  readonly atlas: string;
  readonly figure: FigureId;
  readonly views: Readonly<Record<BakedViewId, BakedView>>;
};

/**
 * The file `baked/surface.json`: the quads of the client's left half, four vertices each, counter-clockwise from outside.
 * A face of the left half is its place in this list. The right half has the same faces in the same order after them:
 * face f of the left is face f + faceCount of the right, its corners mirrored at x = 0 and in the same order, so that
 * u and v mean the same place on both sides.
 */
export type BakedSurface = {
  readonly topo: 'hm08';
  readonly vertexCount: number;
  readonly faceCount: number;
  readonly faces: readonly number[];
};

/**
 * The file `baked/surface-<figure>.json`: x, y, z of every vertex of the left half in whole steps, as differences from the
 * vertex before; `steps` of them make a unit. `reaching` is the pose of the side views (camera.ts says which view uses
 * which pose), stored as differences from `standing`. camera.ts projects a place into a view.
 */
export type BakedPositions = {
  readonly figure: FigureId;
  readonly steps: number;
  readonly standing: readonly number[];
  readonly reaching: readonly number[];
};

import type { BakedFigure, BakedViewId } from './baked.ts';
import type { BodyLayer } from './body-layer.ts';
import type { RegionId } from './region.ts';
import { mirroredView, viewFrom } from './view-from.ts';

/** The shape of the drawing only; never tied to recorded sex. */
export type FigureId = 'feminine' | 'masculine' | 'neutral';

export type ViewId =
  | 'front'
  | 'back'
  | 'left'
  | 'right'
  | 'head-front'
  | 'head-back'
  | 'head-left'
  | 'head-right'
  | 'palm-left'
  | 'palm-right'
  | 'hand-back-left'
  | 'hand-back-right'
  | 'sole-left'
  | 'sole-right'
  | 'foot-top-left'
  | 'foot-top-right';

export type Point = { readonly x: number; readonly y: number };

/** x0, y0, x1, y1, ...: closed, the first point is not repeated. */
export type Ring = readonly number[];

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One place that can be marked in one view. */
export type Shape = {
  /** `${leaf} ${side}`, unique within its view and layer. */
  readonly key: string;
  readonly leaf: string;
  /** Without the side: "descending trapezius". */
  readonly name: string;
  /** The client's own side. */
  readonly side: 'left' | 'right' | 'mid';
  /** The clinical truth. */
  readonly region: RegionId;
  /** `mid` when the region has no sides. */
  readonly regionSide: 'left' | 'right' | 'mid';
  readonly layer: BodyLayer;
  readonly rings: readonly Ring[];
  /** SVG path of the same rings. */
  readonly d: string;
  readonly box: Box;
  /** Lies inside the shape. */
  readonly centre: Point;
  /** Square units. */
  readonly area: number;
};

/**
 * One view of one figure. Units: body height = 1000, from the crown (y 0) to the floor (y 1000), in every view, close-ups
 * too. x is 0 on the midline in front and back views and grows to the right of the image.
 */
export type FigureView = {
  readonly id: ViewId;
  /** What the SVG viewBox shows. */
  readonly box: Box;
  readonly silhouette: { readonly rings: readonly Ring[]; readonly d: string };
  /** Superficial: a partition without gaps inside the silhouette. */
  readonly shapes: readonly Shape[];
  /** Deep: may overlap. */
  readonly zones: readonly Shape[];
  /** Visceral: outlines in front and back views. */
  readonly organs: readonly Shape[];
  /** Keys of superficial shapes that share a border. */
  readonly borders: readonly (readonly [string, string])[];
  /** The shading picture is drawn mirrored: right views use the left one's. */
  readonly mirrored: boolean;
};

export type Figure = {
  readonly id: FigureId;
  /** Version of the borders, kept with every mark. */
  readonly atlas: string;
  readonly views: Readonly<Record<ViewId, FigureView>>;
};

/** The left view that each right view mirrors. */
const mirrorViews = {
  right: 'left',
  'head-right': 'head-left',
  'palm-right': 'palm-left',
  'hand-back-right': 'hand-back-left',
  'sole-right': 'sole-left',
  'foot-top-right': 'foot-top-left',
} as const satisfies Partial<Record<ViewId, BakedViewId>>;

/** Unfolds what the file stores once, the client's left, into two sides that are mirror images of each other. */
export function figureFrom(baked: BakedFigure): Figure {
  const views: Partial<Record<ViewId, FigureView>> = {};
  for (const [id, view] of Object.entries(baked.views) as [BakedViewId, BakedFigure['views'][BakedViewId]][])
    views[id] = viewFrom(id, view);
  for (const [right, left] of Object.entries(mirrorViews) as [ViewId, BakedViewId][]) {
    const view = views[left];
    if (view !== undefined) views[right] = mirroredView(right, view);
  }
  return { id: baked.figure, atlas: baked.atlas, views: views as Record<ViewId, FigureView> };
}

import type { Box, Point } from '#domain/atlas/figure.ts';

/** How units become pixels of a panel: pixel = unit * scale + offset. */
export type Placement = { readonly scale: number; readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
/** A panel: its size in pixels, and the box of the view it shows. */
export type Frame = { readonly size: Size; readonly box: Box };

/** As far as a figure is enlarged: a finger's end is then as wide as a thumb is on it. */
const MOST_ZOOM = 8;
/** From so much on a figure counts as enlarged. */
const BARELY = 1.02;
/** Pixels between a place that must be seen and the edge of the panel. */
const MARGIN = 48;

/** The whole view, as large as the panel allows, in its middle. */
export const whole = ({ size, box }: Frame): Placement =>
  held({ scale: Math.min(size.width / box.width, size.height / box.height), x: 0, y: 0 }, { size, box });

/** Larger or smaller around a pixel that stays where it is. */
export const zoomed = (placement: Placement, frame: Frame, factor: number, around: Point): Placement => {
  const least = whole(frame).scale;
  const scale = Math.min(least * MOST_ZOOM, Math.max(least, placement.scale * factor));
  const ratio = scale / placement.scale;
  const moved = {
    scale,
    x: around.x - (around.x - placement.x) * ratio,
    y: around.y - (around.y - placement.y) * ratio,
  };
  return held(moved, frame);
};

export const moved = (placement: Placement, frame: Frame, by: Point): Placement =>
  held({ ...placement, x: placement.x + by.x, y: placement.y + by.y }, frame);

/** Moved so far that a point of the figure is in sight. */
export const revealing = (placement: Placement, frame: Frame, point: Point): Placement => {
  const { x, y } = toPixel(placement, point);
  return moved(placement, frame, { x: into(x, frame.size.width), y: into(y, frame.size.height) });
};

export const isZoomed = (placement: Placement, frame: Frame): boolean =>
  placement.scale > whole(frame).scale * BARELY;

export const toPixel = ({ scale, x, y }: Placement, point: Point): Point => ({
  x: point.x * scale + x,
  y: point.y * scale + y,
});

export const toUnit = ({ scale, x, y }: Placement, pixel: Point): Point => ({
  x: (pixel.x - x) / scale,
  y: (pixel.y - y) / scale,
});

/** The figure fills the panel, or lies in its middle where it is narrower. */
const held = ({ scale, x, y }: Placement, { size, box }: Frame): Placement => ({
  scale,
  x: between(x, { from: box.x * scale, length: box.width * scale, room: size.width }),
  y: between(y, { from: box.y * scale, length: box.height * scale, room: size.height }),
});

const between = (offset: number, span: { from: number; length: number; room: number }): number => {
  const { from, length, room } = span;
  if (length <= room) return (room - length) / 2 - from;
  return Math.min(-from, Math.max(room - length - from, offset));
};

/** How far a pixel must move to be within the panel and a little away from its edge. */
const into = (at: number, length: number): number =>
  Math.min(Math.max(at, Math.min(MARGIN, length / 2)), Math.max(length - MARGIN, length / 2)) - at;

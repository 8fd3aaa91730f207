import { useCallback, useMemo, useState } from 'react';
import type { Box, Point } from '#domain/atlas/figure.ts';
import {
  type Frame,
  isZoomed,
  moved,
  type Placement,
  revealing,
  type Size,
  toPixel,
  whole,
  zoomed,
} from './placement.ts';

const STEP = 1.6;

/** Where a view lies in its panel, and how fingers, wheels and keys move it. */
export const usePlacement = (size: Size | null, box: Box) => {
  const [enlarged, setEnlarged] = useState<Placement | null>(null);
  const frame = useMemo<Frame>(() => ({ size: size ?? { width: 1, height: 1 }, box }), [size, box]);
  const fit = useMemo(() => whole(frame), [frame]);
  // Held to the panel again when that has changed its size.
  const placement = useMemo(
    () => (enlarged ? zoomed(enlarged, frame, 1, { x: 0, y: 0 }) : fit),
    [enlarged, frame, fit],
  );
  const change = useCallback(
    (next: (before: Placement) => Placement): void =>
      setEnlarged((before) => {
        const after = next(before ?? fit);
        return isZoomed(after, frame) ? after : null;
      }),
    [fit, frame],
  );
  return {
    placement,
    /** In few steps, so that patterns are not drawn anew with every move of two fingers. */
    finer: 2 ** Math.round(Math.log2(placement.scale / fit.scale)),
    isEnlarged: enlarged !== null && isZoomed(placement, frame),
    zoom: useCallback(
      (factor: number, around?: Point): void =>
        change((before) =>
          zoomed(before, frame, factor, around ?? { x: frame.size.width / 2, y: frame.size.height / 2 }),
        ),
      [change, frame],
    ),
    /** Around a point of the figure, which stays in sight. */
    step: useCallback(
      (way: 1 | -1, around: Point): void =>
        change((before) =>
          revealing(
            zoomed(before, frame, way === 1 ? STEP : 1 / STEP, toPixel(before, around)),
            frame,
            around,
          ),
        ),
      [change, frame],
    ),
    pan: useCallback((by: Point): void => change((before) => moved(before, frame, by)), [change, frame]),
    reveal: useCallback(
      (point: Point): void => change((before) => revealing(before, frame, point)),
      [change, frame],
    ),
    reset: useCallback((): void => setEnlarged(null), []),
  };
};

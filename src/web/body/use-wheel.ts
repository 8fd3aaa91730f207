import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from '#domain/atlas/figure.ts';

/** A wheel with Ctrl held, which is also what a pinch on a trackpad sends, enlarges around the pointer. */
export const useWheel = (
  panel: RefObject<HTMLElement | null>,
  zoom: (factor: number, around: Point) => void,
): void => {
  const newest = useRef(zoom);
  useEffect(() => {
    newest.current = zoom;
  });
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      newest.current(Math.exp(-event.deltaY / 120), { x: event.clientX - left, y: event.clientY - top });
    };
    // React listens passively to wheels, and a passive listener may not keep the page from zooming.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [panel]);
};

import type { Point } from './spot.ts';

/** So near to an edge what is out of sight comes in, so many pixels a frame at most. A phone's bar of places is as high. */
const EDGE_PIXELS = 80;
const MOST_PIXELS = 10;

type Gliding = {
  /** Where the finger is. */
  readonly point: () => Point;
  readonly onGlide: () => void;
  /** Until then. */
  readonly signal: AbortSignal;
};

/** Scrolls the page, and the board across, while something is carried to an edge: a finger that carries cannot scroll. */
export const glideAtEdges = (frame: HTMLElement | null, { point, onGlide, signal }: Gliding): void => {
  const glide = (): void => {
    if (signal.aborted) return;
    const { clientX, clientY } = point();
    const before = [scrollY, frame?.scrollLeft];
    scrollBy(0, pull(clientY, 0, innerHeight));
    if (frame) frame.scrollLeft += across(frame, clientX);
    if (scrollY !== before[0] || frame?.scrollLeft !== before[1]) onGlide();
    requestAnimationFrame(glide);
  };
  requestAnimationFrame(glide);
};

const across = (frame: HTMLElement, x: number): number => {
  const { left, right } = frame.getBoundingClientRect();
  return frame.scrollWidth > frame.clientWidth ? pull(x, left, right) : 0;
};

/** The nearer to the edge, the faster. */
const pull = (at: number, first: number, last: number): number => {
  const [before, beyond] = [first + EDGE_PIXELS - at, at - last + EDGE_PIXELS];
  if (before > 0) return -speed(before);
  return beyond > 0 ? speed(beyond) : 0;
};

const speed = (into: number): number => Math.ceil((Math.min(into, EDGE_PIXELS) / EDGE_PIXELS) * MOST_PIXELS);

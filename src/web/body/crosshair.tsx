import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { onBody, shapeAt } from '#domain/atlas/hit-test.ts';
import { byRegion } from './by-region.ts';
import { useChart } from './chart-context.ts';
import { placeName } from './place-words.ts';
import { placeOfShape, type useChoosing } from './use-choosing.ts';
import { words } from './words.ts';

type CrosshairProps = {
  readonly view: FigureView;
  readonly at: Point;
  /** Null leaves the exact point. */
  readonly onMove: (at: Point | null) => void;
  readonly choosing: ReturnType<typeof useChoosing>;
  readonly reveal: (point: Point) => void;
};

/** How far an arrow moves it, in units; reference atlas 7. */
const STEP = 5;
const FAR = 25;
const NEAR = 1;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** An exact point by keyboard: what a fingertip does for the pin, and two of its points for a stroke. */
export const Crosshair = ({ view, at, onMove, choosing, reveal }: CrosshairProps) => {
  const { layer, naming, say, stand } = useChart();
  const button = useRef<HTMLButtonElement>(null);
  const [begun, setBegun] = useState<Point | null>(null);
  const under = shapeAt(byRegion(view), at, layer);
  const name = under ? placeName(placeOfShape(under), naming) : words.off;

  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => reveal(at), [at, reveal]);

  const leave = (key: string | undefined): void => {
    onMove(null);
    if (key !== undefined) stand({ view: view.id, key }, 'keyboard');
  };

  const place = (shape: Shape): void => {
    if (choosing.mode === 'brush' && begun === null) {
      setBegun(at);
      return say(words.crosshair.begun);
    }
    void (begun ? choosing.chooseStroke(between(begun, at)) : choosing.choosePoint(shape, at));
    leave(shape.key);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const [right, down] = arrows[event.key] ?? [0, 0];
    if (event.key === 'Escape') {
      say(words.crosshair.left);
      leave(under?.key);
    } else if (right !== 0 || down !== 0) {
      const step = event.shiftKey ? FAR : event.altKey ? NEAR : STEP;
      const next = onBody(view, { x: at.x + right * step, y: at.y + down * step }, step + 1);
      if (next === null) return swallow(event);
      onMove(next);
      const shape = shapeAt(byRegion(view), next, layer);
      if (shape) say(placeName(placeOfShape(shape), naming));
    } else return;
    swallow(event);
  };

  return (
    <button
      ref={button}
      type="button"
      aria-label={`${words.crosshair.on(name)} ${choosing.mode === 'brush' ? words.crosshair.brush : ''}`}
      className="body-crosshair"
      style={{ '--cx': at.x, '--cy': at.y }}
      onKeyDown={onKeyDown}
      onClick={() => (under ? place(under) : undefined)}
    >
      <svg aria-hidden viewBox="-32 -32 64 64" className="size-full">
        {['body-ring-outer', 'body-ring-inner'].map((tone) => (
          <path
            key={tone}
            className={tone}
            d="M-28 0H-9M9 0H28M0-28V-9M0 9V28M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0"
          />
        ))}
      </svg>
    </button>
  );
};

const swallow = (event: KeyboardEvent): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** Points along the straight way between two, near enough for a stroke. */
const between = (from: Point, to: Point): readonly Point[] => {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  }));
};

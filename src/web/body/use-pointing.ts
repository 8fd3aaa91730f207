import { type PointerEvent, type RefObject, useState } from 'react';
import type { FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { byRegion } from './by-region.ts';
import { candidatesAt, reachOf } from './candidates.ts';
import { useChart } from './chart-context.ts';
import { contactOf, passedSince } from './contact.ts';
import { type Contact, gestureOf, type Meanings } from './gesture.ts';
import { toUnit } from './placement.ts';
import type { useChoosing } from './use-choosing.ts';
import { useHover } from './use-hover.ts';
import type { usePlacement } from './use-placement.ts';
import { useStroke } from './use-stroke.ts';
import { useWheel } from './use-wheel.ts';

type Pointed = {
  readonly view: FigureView;
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly place: ReturnType<typeof usePlacement>;
  readonly choosing: ReturnType<typeof useChoosing>;
};

const DOUBLE_TAP_ZOOM = 2.5;

/** Fingers, pens and mice on one view. */
export const usePointing = ({ view, panel, place, choosing }: Pointed) => {
  const [gesture] = useState(gestureOf);
  const hover = useHover(view);
  const stroke = useStroke((points) => void choosing.chooseStroke(points));
  const { tap, doubt, settle } = useTaps({ view, panel, place, choosing });
  const toUnits = (points: readonly Point[]): Point[] => points.map((one) => toUnit(place.placement, one));
  useWheel(panel, place.zoom);

  const meanings: Meanings = {
    state: () => ({ draws: choosing.mode === 'brush', movable: place.isEnlarged }),
    tap,
    doubleTap: (at) => (place.isEnlarged ? place.reset() : place.zoom(DOUBLE_TAP_ZOOM, at)),
    pan: place.pan,
    pinch: (factor, around, by) => {
      place.zoom(factor, around);
      place.pan(by);
    },
    strokeTo: (points) => stroke.go(toUnits(points)),
    strokeEnded: stroke.end,
    strokeDropped: stroke.drop,
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      if (event.button !== 0) return;
      // A captured pointer goes on being heard beside the figure.
      if (gesture.down(contactOf(event), meanings)) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      const contact = contactOf(event);
      gesture.move(contact, passedSince(event), meanings);
      if (contact.type === 'mouse') hover.over(toUnit(place.placement, contact));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>): void => gesture.up(contactOf(event), meanings),
    onPointerCancel: (event: PointerEvent<SVGSVGElement>): void => gesture.cancel(contactOf(event), meanings),
    onPointerLeave: hover.away,
  };
  return { handlers, hoveredKey: hover.key, stroke: stroke.points, doubt, settle };
};

/** A tap that may have meant several places: where it was, in pixels of the panel, and which. */
export type Doubt = {
  readonly at: Point;
  readonly options: readonly Shape[];
  readonly choose: (shape: Shape) => void;
};

/** What a tap means: a mark that stands there, the place under it, or a question which of several. */
const useTaps = ({ view, panel, place, choosing }: Pointed) => {
  const { layer, onSpot, stand } = useChart();
  const [doubt, setDoubt] = useState<Doubt | null>(null);

  const take = (shape: Shape, at: Point): void => {
    stand({ view: view.id, key: shape.key }, 'pointer');
    if (choosing.mode === 'pin') void choosing.choosePoint(shape, at);
    else choosing.choosePlace(shape);
  };

  const tap = (contact: Contact): void => {
    const spot = onSpot ? spotUnder(contact, panel.current) : null;
    if (spot !== null) return onSpot?.(spot);
    const at = toUnit(place.placement, contact);
    const reach = reachOf(contact.type, place.placement.scale);
    const options = candidatesAt(byRegion(view), at, layer, reach);
    const [only] = options;
    if (only === undefined) return;
    if (options.length === 1) take(only, at);
    else setDoubt({ at: contact, options, choose: (shape) => take(shape, at) });
  };

  return { tap, doubt, settle: () => setDoubt(null) };
};

const spotUnder = ({ x, y }: Point, panel: HTMLElement | null): string | null => {
  if (!panel) return null;
  const { left, top } = panel.getBoundingClientRect();
  const element = document.elementFromPoint(left + x, top + y);
  return element?.closest('[data-spot]')?.getAttribute('data-spot') ?? null;
};

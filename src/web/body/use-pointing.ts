import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { shapeAt } from '#domain/atlas/hit-test.ts';
import { byRegion } from './by-region.ts';
import { candidatesAt, reachOf } from './candidates.ts';
import { useChart } from './chart-context.ts';
import { type Contact, gestureOf, type Meanings } from './gesture.ts';
import { toUnit } from './placement.ts';
import { placeOfShape, type useChoosing } from './use-choosing.ts';
import type { usePlacement } from './use-placement.ts';
import { useWheel } from './use-wheel.ts';
import { words } from './words.ts';

type Pointed = {
  readonly view: FigureView;
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly place: ReturnType<typeof usePlacement>;
  readonly choosing: ReturnType<typeof useChoosing>;
};

/** A tap that may have meant several places: where it was, in pixels of the panel, and which. */
export type Doubt = {
  readonly at: Point;
  readonly options: readonly Shape[];
  readonly choose: (shape: Shape) => void;
};

const DOUBLE_TAP_ZOOM = 2.5;

/** Fingers, pens and mice on one view. */
export const usePointing = ({ view, panel, place, choosing }: Pointed) => {
  const chart = useChart();
  const [hoveredKey, setHoveredKey] = useState<string | null>(null);
  const [stroke, setStroke] = useState<readonly Point[]>([]);
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const drawn = useRef<Point[]>([]);
  const [gesture] = useState(gestureOf);
  const { placement } = place;
  useWheel(panel, place.zoom);

  const take = (shape: Shape, at: Point): void => {
    chart.stand({ view: view.id, key: shape.key }, 'pointer');
    if (choosing.mode === 'pin') void choosing.choosePoint(shape, at);
    else choosing.choosePlace(shape);
  };

  const tap = (contact: Contact): void => {
    const spot = chart.onSpot ? spotUnder(contact, panel.current) : null;
    if (spot !== null) return chart.onSpot?.(spot);
    const at = toUnit(placement, contact);
    const reach = reachOf(contact.type, placement.scale);
    const options = candidatesAt(byRegion(view), at, chart.layer, reach);
    const [only] = options;
    if (only === undefined) return;
    if (options.length === 1) take(only, at);
    else setDoubt({ at: contact, options, choose: (shape) => take(shape, at) });
  };

  const endStroke = (points: readonly Point[]): void => {
    drawn.current = [];
    setStroke([]);
    if (points.length > 0) void choosing.chooseStroke(points);
  };

  const meanings: Meanings = {
    state: () => ({ draws: choosing.mode === 'brush', movable: place.isEnlarged }),
    tap,
    doubleTap: (at) => (place.isEnlarged ? place.reset() : place.zoom(DOUBLE_TAP_ZOOM, at)),
    pan: place.pan,
    pinch: (factor, around, by) => {
      place.zoom(factor, around);
      place.pan(by);
    },
    strokeTo: (points) => {
      drawn.current.push(...points.map((point) => toUnit(placement, point)));
      setStroke([...drawn.current]);
    },
    strokeEnded: () => endStroke(drawn.current),
    strokeDropped: () => endStroke([]),
  };

  const hover = (contact: Contact): void => {
    if (contact.type !== 'mouse') return;
    const at = toUnit(placement, contact);
    const leaf = shapeAt(view, at, chart.layer);
    const shape = leaf && shapeAt(byRegion(view), at, chart.layer);
    setHoveredKey(shape?.key ?? null);
    chart.hover(shape ? hoverWords(shape, leaf) : '');
  };

  const hoverWords = (shape: Shape, leaf: Shape): string => {
    const said = chart.wordsOf(placeOfShape(shape));
    const fine = chart.naming === 'clinical' && !said.toLowerCase().includes(leaf.name.toLowerCase());
    return fine ? `${said} · ${words.surfaceZone(leaf.name)}` : said;
  };

  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      if (event.button !== 0) return;
      // A captured pointer goes on being heard beside the figure.
      if (gesture.down(contactOf(event), meanings)) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      const contact = contactOf(event);
      gesture.move(contact, passedSince(event, contact), meanings);
      hover(contact);
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>): void => gesture.up(contactOf(event), meanings),
    onPointerCancel: (event: PointerEvent<SVGSVGElement>): void => gesture.cancel(contactOf(event), meanings),
    onPointerLeave: (): void => {
      setHoveredKey(null);
      chart.hover('');
    },
  };

  return { handlers, hoveredKey, stroke, doubt, settle: () => setDoubt(null) };
};

type Pointing = Pick<
  globalThis.PointerEvent,
  'clientX' | 'clientY' | 'pointerId' | 'pointerType' | 'timeStamp'
>;

/** In pixels of the panel, also when the page around it is scaled. */
const contactOf = (event: PointerEvent<SVGSVGElement>, moment: Pointing = event): Contact => {
  const { left, top, width } = event.currentTarget.getBoundingClientRect();
  const ratio = width === 0 ? 1 : event.currentTarget.clientWidth / width;
  return {
    id: moment.pointerId,
    type: moment.pointerType === 'touch' || moment.pointerType === 'pen' ? moment.pointerType : 'mouse',
    x: (moment.clientX - left) * ratio,
    y: (moment.clientY - top) * ratio,
    atMs: moment.timeStamp,
  };
};

/** The moments that the browser put together into one event; older Safari does not tell them. */
const passedSince = (event: PointerEvent<SVGSVGElement>, last: Contact): readonly Contact[] => {
  const native: Partial<Pick<globalThis.PointerEvent, 'getCoalescedEvents'>> = event.nativeEvent;
  const moments = native.getCoalescedEvents?.call(event.nativeEvent) ?? [];
  return moments.length > 0 ? moments.map((moment) => contactOf(event, moment)) : [last];
};

const spotUnder = ({ x, y }: Point, panel: HTMLElement | null): string | null => {
  if (!panel) return null;
  const { left, top } = panel.getBoundingClientRect();
  const element = document.elementFromPoint(left + x, top + y);
  return element?.closest('[data-spot]')?.getAttribute('data-spot') ?? null;
};

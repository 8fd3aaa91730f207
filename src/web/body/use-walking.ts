import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { mirrorOf, neighbourTowards } from '#domain/atlas/neighbours.ts';
import { byRegion } from './by-region.ts';
import { useChart } from './chart-context.ts';
import { chartKeys, type Wish } from './chart-keys.ts';
import { findPlace } from './find-place.ts';
import { nextLayer } from './next-layer.ts';
import { placeName } from './place-words.ts';
import { placeOfShape } from './use-choosing.ts';
import type { usePlacement } from './use-placement.ts';
import { useLatest } from './use-latest.ts';
import { words } from './words.ts';

type Walk = {
  readonly view: FigureView;
  /** The places of this view and layer, head to foot. */
  readonly shapes: readonly Shape[];
  readonly stop: Shape | null;
  readonly place: ReturnType<typeof usePlacement>;
  readonly openCrosshair: (at: Point) => void;
};

/** The keyboard on one view: arrows from place to place, and everything else a key may ask. */
export const useWalking = ({ view, shapes, stop, place, openCrosshair }: Walk) => {
  const chart = useChart();
  const keys = useRef(chartKeys());
  const { isEnlarged, reveal } = place;
  const centre = chart.walking ? stop?.centre : undefined;
  useEffect(() => {
    if (centre && isEnlarged) reveal(centre);
  }, [centre, isEnlarged, reveal]);

  const goTo = (shape: Shape | null | undefined): void => {
    if (shape) chart.stand({ view: view.id, key: shape.key }, 'keyboard');
  };

  const grade = (shape: Shape, score: number): void => {
    if (!chart.onSeverity) return;
    chart.onSeverity(placeOfShape(shape), score);
    chart.say(words.set(placeName(placeOfShape(shape), chart.naming), score));
  };

  const remove = (shape: Shape): void => {
    if (!chart.onDelete) return;
    chart.onDelete(placeOfShape(shape));
    chart.say(words.deleted(placeName(placeOfShape(shape), chart.naming)));
  };

  const mirror = (shape: Shape): void => {
    const other = mirrorOf(byRegion(view), shape);
    if (other) goTo(other);
    else chart.say(words.noMirror);
  };

  const find = (letters: string): void => {
    const found = findPlace(shapes, letters, stop?.key ?? null);
    if (found) goTo(found);
    else chart.say(words.noMatch(letters));
  };

  const changeLayer = (way: 1 | -1): void => {
    const layer = nextLayer(chart.layer, way);
    if (!chart.onLayer || layer === null) return;
    chart.onLayer(layer);
    chart.say(words.layers[layer]);
  };

  /** False leaves the key to the browser: Enter and Space press the button. */
  const obey = (wish: Wish, shape: Shape): boolean => {
    switch (wish.do) {
      case 'move':
        goTo(neighbourTowards(byRegion(view), shape.key, wish.towards, chart.layer));
        return true;
      case 'first':
        goTo(shapes[0]);
        return true;
      case 'last':
        goTo(shapes.at(-1));
        return true;
      case 'mirror':
        mirror(shape);
        return true;
      case 'find':
        find(wish.letters);
        return true;
      case 'next-view':
        chart.nextView(view.id);
        return true;
      case 'layer':
        changeLayer(wish.way);
        return true;
      case 'severity':
        grade(shape, wish.score);
        return true;
      case 'delete':
        remove(shape);
        return true;
      case 'zoom':
        place.step(wish.way, shape.centre);
        return true;
      case 'whole':
        place.reset();
        return true;
      case 'point':
        if (chart.mode !== 'choose') openCrosshair(shape.centre);
        return true;
      case 'choose':
        return false;
    }
  };

  const onKeyDown = useLatest((event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, timeStamp: atMs } = event;
    const wish = keys.current.wishOf({ key, ctrlKey, metaKey, altKey, atMs });
    if (!wish || !stop) return;
    // What a key means here it means nowhere else on the page.
    event.stopPropagation();
    if (obey(wish, stop)) event.preventDefault();
  });

  const onFocus = useLatest((key: string): void =>
    chart.stand({ view: view.id, key }, isRinged(document.activeElement) ? 'keyboard' : 'pointer'),
  );
  const onBlur = useLatest((event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (!(next instanceof Element && next.matches('.body-place, .body-crosshair'))) chart.leave();
  });

  return { onKeyDown, onFocus, onBlur };
};

const isRinged = (element: Element | null): boolean => element?.matches(':focus-visible') ?? false;

import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { useChart } from './chart-context.ts';
import { chartKeys, type Wish } from './chart-keys.ts';
import { useLatest } from './use-latest.ts';
import { useMarking } from './use-marking.ts';
import type { usePlacement } from './use-placement.ts';
import { useSteps } from './use-steps.ts';

type Walk = {
  readonly view: FigureView;
  readonly shapes: readonly Shape[];
  readonly stop: Shape | null;
  readonly place: ReturnType<typeof usePlacement>;
  readonly openCrosshair: (at: Point) => void;
};

/** The keyboard on one view: arrows from place to place, and everything else a key may ask. */
export const useWalking = ({ view, shapes, stop, place, openCrosshair }: Walk) => {
  const { walking, mode, stand, leave, nextView } = useChart();
  const keys = useRef(chartKeys());
  const means: Means = {
    ...useSteps({ view, shapes }),
    ...useMarking(),
    place,
    nextView: () => nextView(view.id),
    point: ({ centre }) => (mode === 'choose' ? undefined : openCrosshair(centre)),
  };
  useInSight(walking ? (stop?.centre ?? null) : null, place);

  const onKeyDown = useLatest((event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, timeStamp: atMs } = event;
    const wish = keys.current.wishOf({ key, ctrlKey, metaKey, altKey, atMs });
    if (!wish || !stop) return;
    // What a key means here it means nowhere else on the page.
    event.stopPropagation();
    if (wish.do === 'choose') return;
    event.preventDefault();
    obey(wish, stop, means);
  });
  const onFocus = useLatest((key: string): void =>
    stand({ view: view.id, key }, isRinged(document.activeElement) ? 'keyboard' : 'pointer'),
  );
  const onBlur = useLatest((event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (!(next instanceof Element && next.matches('.body-place, .body-crosshair'))) leave();
  });
  return { onKeyDown, onFocus, onBlur };
};

type Means = ReturnType<typeof useSteps> &
  ReturnType<typeof useMarking> &
  Pick<Walk, 'place'> & { readonly nextView: () => void; readonly point: (shape: Shape) => void };

const obey = (wish: Exclude<Wish, { do: 'choose' }>, from: Shape, means: Means): void => {
  switch (wish.do) {
    case 'move':
      return means.towards(from, wish.towards);
    case 'first':
      return means.toFirst();
    case 'last':
      return means.toLast();
    case 'mirror':
      return means.toMirror(from);
    case 'find':
      return means.toName(from, wish.letters);
    case 'next-view':
      return means.nextView();
    case 'layer':
      return means.changeLayer(wish.way);
    case 'severity':
      return means.grade(from, wish.score);
    case 'delete':
      return means.remove(from);
    case 'zoom':
      return means.place.step(wish.way, from.centre);
    case 'whole':
      return means.place.reset();
    case 'point':
      return means.point(from);
  }
};

/** On an enlarged figure the place that the keyboard goes to comes into sight. */
const useInSight = (centre: Point | null, { isEnlarged, reveal }: Walk['place']): void => {
  useEffect(() => {
    if (centre && isEnlarged) reveal(centre);
  }, [centre, isEnlarged, reveal]);
};

const isRinged = (element: Element | null): boolean => element?.matches(':focus-visible') ?? false;

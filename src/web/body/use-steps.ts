import type { FigureView, Shape } from '#domain/atlas/figure.ts';
import { mirrorOf, neighbourTowards } from '#domain/atlas/neighbours.ts';
import type { Direction } from '#domain/atlas/ways.ts';
import { byRegion } from './by-region.ts';
import { useChart } from './chart-context.ts';
import { findPlace } from './find-place.ts';
import { words } from './words.ts';

type StepsAsked = {
  readonly view: FigureView;
  /** The places of this view and layer, head to foot. */
  readonly shapes: readonly Shape[];
};

/** The ways of the keyboard from one place of a view to another. */
export const useSteps = ({ view, shapes }: StepsAsked) => {
  const { stand, say, layer } = useChart();
  const goTo = (shape: Shape | null | undefined, otherwise = ''): void => {
    if (shape) stand({ view: view.id, key: shape.key }, 'keyboard');
    else if (otherwise !== '') say(otherwise);
  };
  return {
    towards: (from: Shape, direction: Direction): void =>
      goTo(neighbourTowards(byRegion(view), from.key, direction, layer)),
    toFirst: (): void => goTo(shapes[0]),
    toLast: (): void => goTo(shapes.at(-1)),
    toMirror: (from: Shape): void => goTo(mirrorOf(byRegion(view), from), words.noMirror),
    toName: (from: Shape, letters: string): void =>
      goTo(findPlace(shapes, letters, from.key), words.noMatch(letters)),
  };
};

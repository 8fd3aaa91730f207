import { useCallback, useState } from 'react';
import type { Figure, ViewId } from '#domain/atlas/figure.ts';
import { headToFoot } from '#domain/atlas/neighbours.ts';
import { byRegion } from './by-region.ts';
import type { Standing } from './chart-context.ts';
import type { BodyChartProps } from './chart-props.ts';
import { sameOrNearest } from './find-place.ts';
import { isChosenPlace, paintsOf } from './place-words.ts';
import { placeOfShape } from './use-choosing.ts';
import type { useViews } from './use-views.ts';

type StandingAsked = {
  readonly props: BodyChartProps;
  readonly figure: Figure;
  readonly views: ReturnType<typeof useViews>;
  /** Told when the keyboard comes to another view. */
  readonly onView: (view: ViewId) => void;
};

/** Where the keyboard stands on the body: one place of one view. */
export const useStanding = ({ props, figure, views, onView }: StandingAsked) => {
  const [kept, setKept] = useState<Standing | null>(null);
  const [walking, setWalking] = useState<'keyboard' | 'pointer' | null>(null);
  const standing = standingIn({ kept, shown: views.shown, figure, props });

  const stand = useCallback((next: Standing, by: 'keyboard' | 'pointer'): void => {
    setKept(next);
    setWalking(by);
  }, []);
  const leave = useCallback((): void => setWalking(null), []);

  const nextView = (from: ViewId): void => {
    const beside = views.shown[(views.shown.indexOf(from) + 1) % views.shown.length] ?? from;
    const view = views.shown.length > 1 ? beside : views.after(from);
    if (views.shown.length === 1) views.choose(view);
    const key = standing?.key ?? null;
    const near = shapesIn(figure, from, props).find((shape) => shape.key === key)?.centre ?? null;
    const shape = sameOrNearest(shapesIn(figure, view, props), key, near);
    if (shape) stand({ view, key: shape.key }, 'keyboard');
    onView(view);
  };

  return { standing, walking: walking !== null, ringed: walking === 'keyboard', stand, leave, nextView };
};

const shapesIn = (figure: Figure, view: ViewId, { layer }: BodyChartProps) =>
  headToFoot(byRegion(figure.views[view]), layer);

type KeptStanding = {
  readonly kept: Standing | null;
  readonly shown: readonly ViewId[];
  readonly figure: Figure;
  readonly props: BodyChartProps;
};

/** The one place that the Tab key comes to: where the keyboard was, else what is chosen, marked, or first. */
const standingIn = ({ kept, shown, figure, props }: KeptStanding): Standing | null => {
  const views = shown.filter((view) => shapesIn(figure, view, props).length > 0);
  const view = views.find((one) => one === kept?.view) ?? views[0];
  if (view === undefined) return null;
  const shapes = shapesIn(figure, view, props);
  const { chosen, paint } = props;
  const shape =
    shapes.find(({ key }) => key === kept?.key) ??
    shapes.find((one) => isChosenPlace(placeOfShape(one), chosen)) ??
    shapes.find((one) => paintsOf(paint, placeOfShape(one)).length > 0) ??
    shapes[0];
  return shape ? { view, key: shape.key } : null;
};

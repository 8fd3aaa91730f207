import { useCallback, useState } from 'react';
import type { BodyLine } from '#domain/atlas/body-lines.ts';
import type { Figure, ViewId } from '#domain/atlas/figure.ts';
import { headToFoot } from '#domain/atlas/neighbours.ts';
import { viewWords } from './view-words.ts';
import { byRegion } from './by-region.ts';
import type { ChartWorld, Standing } from './chart-context.ts';
import type { BodyChartProps, ChartPlace } from './chart-props.ts';
import { sameOrNearest } from './find-place.ts';
import { isChosenPlace, paintsOf, placeWords } from './place-words.ts';
import { useSurface } from './surface-files.ts';
import { useAnnouncer } from './use-announcer.ts';
import { placeOfShape } from './use-choosing.ts';
import type { useViews } from './use-views.ts';
import { words } from './words.ts';

type WorldAsked = {
  readonly props: BodyChartProps;
  readonly figure: Figure;
  readonly views: ReturnType<typeof useViews>;
  readonly lens: BodyLine | null;
  readonly prefix: string;
};

/** What all views of a chart share: where the keyboard stands, what is said, and the page's own means. */
export const useChartWorld = ({ props, figure, views, lens, prefix }: WorldAsked) => {
  const { mode, spots = [] } = props;
  const [kept, setKept] = useState<Standing | null>(null);
  const [walking, setWalking] = useState<'keyboard' | 'pointer' | null>(null);
  const [announced, say] = useAnnouncer();
  const [hovered, setHovered] = useState('');
  const foreign = spots.some(
    ({ spot }) => spot.figure !== figure.id || views.shown.some((one) => one !== spot.view),
  );
  const surface = useSurface(figure.id, mode !== 'choose' || foreign);
  const standing = standingIn({ kept, shown: views.shown, figure, props });

  const stand = useCallback((next: Standing, by: 'keyboard' | 'pointer'): void => {
    setKept(next);
    setWalking(by);
  }, []);
  const leave = useCallback((): void => setWalking(null), []);

  const show = (view: ViewId, from: ViewId): void => {
    const key = standing?.key ?? null;
    const near = shapesIn(figure, from, props).find((shape) => shape.key === key)?.centre ?? null;
    const shape = sameOrNearest(shapesIn(figure, view, props), key, near);
    if (shape) setKept({ view, key: shape.key });
    say(viewWords[view].group);
  };
  const nextView = (from: ViewId): void => {
    const beside = views.shown[(views.shown.indexOf(from) + 1) % views.shown.length] ?? from;
    const next = views.shown.length > 1 ? beside : views.after(from);
    if (views.shown.length === 1) views.choose(next);
    setWalking('keyboard');
    show(next, from);
  };

  const naming = props.naming ?? 'clinical';
  const wordsOf = (place: ChartPlace): string => {
    const on = lens?.regions.includes(place.region) ? [words.inLens(lens.name)] : [];
    return [placeWords(place, props.paint, naming), ...on].join(', ');
  };

  const world: ChartWorld = {
    ...props,
    naming,
    figure,
    surface,
    lens,
    standing,
    walking: walking !== null,
    ringed: walking === 'keyboard',
    stand,
    leave,
    nextView,
    openView: views.choose,
    may: views.may,
    say,
    wordsOf,
    hover: setHovered,
    prefix,
  };
  return { world, announced, caption: hovered || standingWords(world) };
};

const shapesIn = (figure: Figure, view: ViewId, { layer }: BodyChartProps) =>
  headToFoot(byRegion(figure.views[view]), layer);

type StandingAsked = {
  readonly kept: Standing | null;
  readonly shown: readonly ViewId[];
  readonly figure: Figure;
  readonly props: BodyChartProps;
};

/** The one place that the Tab key comes to: where the keyboard was, else what is chosen, marked, or first. */
const standingIn = ({ kept, shown, figure, props }: StandingAsked): Standing | null => {
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

const standingWords = ({ walking, standing, figure, layer, wordsOf }: ChartWorld): string => {
  if (!walking || standing === null) return '';
  const shape = byRegion(figure.views[standing.view]);
  const found = headToFoot(shape, layer).find(({ key }) => key === standing.key);
  return found ? wordsOf(placeOfShape(found)) : '';
};

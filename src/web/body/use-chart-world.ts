import { useState } from 'react';
import type { BodyLine } from '#domain/atlas/body-lines.ts';
import type { Figure, ViewId } from '#domain/atlas/figure.ts';
import { headToFoot } from '#domain/atlas/neighbours.ts';
import { viewWords } from './view-words.ts';
import { byRegion } from './by-region.ts';
import type { ChartWorld } from './chart-context.ts';
import type { BodyChartProps, ChartPlace } from './chart-props.ts';
import { placeWords, saidTo } from './place-words.ts';
import { useSurface } from './surface-files.ts';
import { useAnnouncer } from './use-announcer.ts';
import { placeOfShape } from './use-choosing.ts';
import { useStanding } from './use-standing.ts';
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
  const [announced, say] = useAnnouncer();
  const [hovered, setHovered] = useState('');
  const foreign = spots.some(
    ({ spot }) => spot.figure !== figure.id || views.shown.some((one) => one !== spot.view),
  );
  const surface = useSurface(figure.id, mode !== 'choose' || foreign);

  const naming = props.naming ?? 'clinical';
  const onView = (view: ViewId): void => say(saidTo(naming, viewWords[view].group));
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
    ...useStanding({ props, figure, views, onView }),
    openView: views.choose,
    may: views.may,
    say,
    wordsOf,
    hover: setHovered,
    prefix,
  };
  return { world, announced, caption: hovered || standingWords(world) };
};

const standingWords = ({ walking, standing, figure, layer, wordsOf }: ChartWorld): string => {
  if (!walking || standing === null) return '';
  const shape = byRegion(figure.views[standing.view]);
  const found = headToFoot(shape, layer).find(({ key }) => key === standing.key);
  return found ? wordsOf(placeOfShape(found)) : '';
};

import { anchored } from '#domain/atlas/carry.ts';
import { coverageOf } from '#domain/atlas/brush.ts';
import type { FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { onBody } from '#domain/atlas/hit-test.ts';
import type { Spot } from '#domain/assessment/spot.ts';
import { useChart } from './chart-context.ts';
import type { ChartPlace } from './chart-props.ts';
import { brushOf, pinAt } from './make-spot.ts';
import { placeName } from './place-words.ts';
import { loadSurface } from './surface-files.ts';
import { words } from './words.ts';

/** Half the width of a stroke where the page does not say, in units: about a thumb's. */
const RADIUS = 12;

/** What a tap, a stroke or Enter on a view means to the page. */
export const useChoosing = (view: FigureView) => {
  const { figure, layer, mode, naming, brushRadius = RADIUS, onChoose, say } = useChart();

  const choosePlace = (shape: Shape): void => {
    onChoose(placeOfShape(shape));
    say(words.chosen(placeName(placeOfShape(shape), naming)));
  };

  const choosePoint = async (shape: Shape, at: Point): Promise<void> => {
    const spot = await withAnchors(pinAt({ figure, view }, onBody(view, at) ?? shape.centre));
    onChoose({ ...placeOfShape(shape), spot });
    say(words.chosen(placeName(placeOfShape(shape), naming)));
  };

  const chooseStroke = async (points: readonly Point[]): Promise<void> => {
    const spot = brushOf({ figure, view }, points, brushRadius);
    const covers = spot?.shape === 'brush' ? coverageOf(view, strokeOf(spot), layer) : [];
    const [most] = covers;
    if (spot === null || most === undefined) return say(words.off);
    onChoose({ region: most.region, side: most.side, layer, covers, spot: await withAnchors(spot) });
    say(words.chosen(placeName(most, naming)));
  };

  const withAnchors = async (spot: Spot): Promise<Spot> => {
    const surface = await loadSurface(figure.id).catch(() => null);
    return surface ? anchored(spot, surface) : spot;
  };

  return { mode, brushRadius, choosePlace, choosePoint, chooseStroke };
};

export const placeOfShape = ({ region, regionSide, layer }: Shape): ChartPlace => ({
  region,
  side: regionSide,
  layer,
});

const strokeOf = ({ points, radius }: Extract<Spot, { shape: 'brush' }>) => ({
  radius,
  points: points.map(([x, y]) => ({ x, y })),
});

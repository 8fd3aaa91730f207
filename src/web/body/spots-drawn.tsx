import { memo } from 'react';
import { anchored, carrySpot } from '#domain/atlas/carry.ts';
import { strokePath } from '#domain/atlas/brush.ts';
import type { Figure, FigureView } from '#domain/atlas/figure.ts';
import { shapeAt } from '#domain/atlas/hit-test.ts';
import type { Surface } from '#domain/atlas/surface.ts';
import type { Spot } from '#domain/assessment/spot.ts';
import { patternFill } from './body-patterns.tsx';
import type { MarkedSpot } from './chart-props.ts';
import { isDark, lookOf } from './paint-look.ts';
import { paintStyle } from './region-paint.tsx';

type SpotsDrawnProps = {
  readonly spots: readonly MarkedSpot[];
  readonly figure: Figure;
  readonly view: FigureView;
  readonly surface: Surface | null;
  readonly prefix: string;
};

/** The pins and strokes that a view shows: its own, and those of other views and figures that its skin carries here. */
export const SpotsDrawn = memo(({ spots, figure, view, surface, prefix }: SpotsDrawnProps) =>
  spots.map((marked, place) => {
    const spot = spotIn(marked, { figure, view, surface });
    if (spot === null) return null;
    const { colour, pattern, mark } = lookOf(marked.paint);
    const printed = mark === '' ? String(place + 1) : mark;
    return (
      <g key={marked.key} style={paintStyle(colour)} data-spot={marked.key}>
        {spot.shape === 'brush' ? (
          <StrokeDrawn spot={spot} pattern={pattern ? patternFill(prefix, pattern) : null} mark={printed} />
        ) : (
          <PinDrawn spot={spot} mark={printed} dark={isDark(colour)} />
        )}
      </g>
    );
  }),
);
SpotsDrawn.displayName = 'SpotsDrawn';

type Pin = Extract<Spot, { shape: 'pin' }>;
type Brush = Extract<Spot, { shape: 'brush' }>;

const PinDrawn = ({ spot, mark, dark }: { spot: Pin; mark: string; dark: boolean }) => (
  <g transform={`translate(${spot.x} ${spot.y})`}>
    <g className="body-upright">
      <circle className="body-pin" r={9.5} />
      <circle className="body-pin-edge" r={11} />
      <text className="body-pin-mark" data-dark={dark}>
        {mark}
      </text>
    </g>
  </g>
);

const StrokeDrawn = ({ spot, pattern, mark }: { spot: Brush; pattern: string | null; mark: string }) => {
  const points = spot.points.map(([x, y]) => ({ x, y }));
  const d = strokePath(points);
  const middle = points[Math.floor(points.length / 2)];
  return (
    <>
      <path className="body-stroke" d={d} strokeWidth={spot.radius * 2} />
      {pattern ? (
        <path className="body-stroke-pattern" d={d} stroke={pattern} strokeWidth={spot.radius * 2} />
      ) : null}
      {middle ? (
        <g transform={`translate(${middle.x} ${middle.y})`}>
          <g className="body-upright">
            <text className="body-mark">{mark}</text>
          </g>
        </g>
      ) : null}
    </>
  );
};

type Shown = { readonly figure: Figure; readonly view: FigureView; readonly surface: Surface | null };

/** A spot as this view shows it, or null when it does not. */
export const spotIn = (marked: MarkedSpot, { figure, view, surface }: Shown): Spot | null => {
  const { spot } = marked;
  if (spot.figure === figure.id && spot.view === view.id && spot.atlas === figure.atlas) return spot;
  if (surface === null) return null;
  const body = { figure, surface };
  const place = marked.place ?? placeUnder(spot, figure);
  // Without anchors a spot is found again only on the figure it was drawn on.
  const from = spot.figure === figure.id ? body : null;
  const whole = from ? anchored(spot, surface) : spot;
  return place ? (carrySpot({ ...place, spot: whole }, from, { body, view: view.id })?.spot ?? null) : null;
};

const placeUnder = (spot: Spot, figure: Figure) => {
  const [x, y] = spot.shape === 'pin' ? [spot.x, spot.y] : (spot.points[0] ?? [0, 0]);
  const shape = shapeAt(figure.views[spot.view], { x, y }, 'superficial');
  return shape ? { region: shape.region, side: shape.regionSide, layer: shape.layer } : null;
};

import { memo, useMemo } from 'react';
import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { FigureId, FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { shapesOf } from '#domain/atlas/hit-test.ts';
import { strokePath } from '#domain/atlas/brush.ts';
import { BodyPatterns } from './body-patterns.tsx';
import { byRegion } from './by-region.ts';
import { useChart } from './chart-context.ts';
import type { Paint } from './chart-props.ts';
import { shadingAddress } from './figure-files.ts';
import { layMarks } from './lay-marks.ts';
import { isChosenPlace, paintsOf } from './place-words.ts';
import { BodyRing, lookKey, markOf, RegionMark, RegionPaint } from './region-paint.tsx';
import { spotIn, SpotsDrawn } from './spots-drawn.tsx';
import { placeOfShape } from './use-choosing.ts';

type PanelDrawingProps = {
  readonly view: FigureView;
  /** Where the keyboard stands, ringed. */
  readonly ringed: Shape | null;
  readonly hovered: Shape | null;
  readonly stroke: readonly Point[];
  readonly radius: number;
  /** Pixels per unit. */
  readonly scale: number;
  /** How much finer patterns are than on the whole figure. */
  readonly finer: number;
};

const NONE: readonly never[] = [];

/** What is drawn of one view, from the skin up to the marks. */
export const PanelDrawing = ({ view, ringed, hovered, stroke, radius, scale, finer }: PanelDrawingProps) => {
  const { layer, paint, chosen, lens, spots = NONE, ...chart } = useChart();
  const prefix = `${chart.prefix}-${view.id}`;
  const shapes = shapesOf(byRegion(view), layer);
  const pins = useMemo(
    () =>
      spots
        .map((marked) => spotIn(marked, { figure: chart.figure, view, surface: chart.surface }))
        .filter((spot) => spot?.shape === 'pin'),
    [spots, chart.figure, view, chart.surface],
  );
  const painted = shapes.map((shape) => ({ shape, paints: paintsOf(paint, placeOfShape(shape)) }));
  const taken = shapes.filter((shape) => isChosenPlace(placeOfShape(shape), chosen));
  return (
    <>
      <BodyPatterns prefix={prefix} finer={finer} />
      <Skin figure={chart.figure.id} view={view} layer={layer} />
      {layer === 'superficial' ? null : <Zones shapes={shapes} />}
      {shapes
        .filter(({ region }) => lens?.regions.includes(region))
        .map(({ key, d }) => (
          <path key={key} className="body-lens" data-support={lens?.support} d={d} />
        ))}
      {painted.map(({ shape, paints }) =>
        paints.length === 0 ? null : (
          <RegionPaint key={shape.key} d={shape.d} look={lookKey(paints)} prefix={prefix} />
        ),
      )}
      {layer === 'superficial' ? <Borders shapes={shapes} /> : null}
      {hovered && hovered !== ringed ? <path className="body-hover" d={hovered.d} /> : null}
      {taken.map(({ key, d }) => (
        <BodyRing key={key} d={d} />
      ))}
      {ringed && !taken.includes(ringed) ? <BodyRing d={ringed.d} /> : null}
      <SpotsDrawn spots={spots} figure={chart.figure} view={view} surface={chart.surface} prefix={prefix} />
      {stroke.length > 0 ? (
        <path className="body-stroke" d={strokePath(stroke)} strokeWidth={radius * 2} />
      ) : null}
      <Marks painted={painted} scale={scale} pins={pins} />
    </>
  );
};

type SkinProps = { readonly figure: FigureId; readonly view: FigureView; readonly layer: BodyLayer };

/** The shaded body and its finest lines; drawn once. */
const Skin = memo(({ figure, view, layer }: SkinProps) => {
  const { x, y, width, height } = view.box;
  return (
    <>
      <image
        className="body-skin"
        href={shadingAddress(figure, view)}
        x={view.mirrored ? -x - width : x}
        y={y}
        width={width}
        height={height}
        preserveAspectRatio="none"
        {...(view.mirrored ? { transform: 'scale(-1 1)' } : {})}
      />
      <path className="body-silhouette" d={view.silhouette.d} />
      {layer === 'superficial' ? (
        <path className="body-hairlines" d={view.shapes.map(({ d }) => d).join('')} />
      ) : null}
    </>
  );
});
Skin.displayName = 'Skin';

const Borders = memo(({ shapes }: { shapes: readonly Shape[] }) => (
  <path className="body-borders" d={shapes.map(({ d }) => d).join('')} />
));
Borders.displayName = 'Borders';

const Zones = memo(({ shapes }: { shapes: readonly Shape[] }) =>
  shapes.map(({ key, d }) => <path key={key} className="body-zone" d={d} />),
);
Zones.displayName = 'Zones';

type Painted = { readonly shape: Shape; readonly paints: readonly Paint[] };

type MarksProps = {
  readonly painted: readonly Painted[];
  readonly scale: number;
  readonly pins: readonly Point[];
};

const Marks = ({ painted, scale, pins }: MarksProps) => {
  const printed = painted
    .map(({ shape, paints }) => ({ key: shape.key, at: shape.centre, mark: markOf(paints) }))
    .filter(({ mark }) => mark !== '');
  return layMarks(printed, scale, pins).map(({ key, at, mark }) => (
    <RegionMark key={key} at={at} mark={mark} />
  ));
};

import type { FigureView, Shape } from './figure.ts';
import { dissolve } from './dissolve.ts';
import { type Hatch, printPalette } from './print-palette.ts';
import { badge, type DrawnPin, type DrawnStroke, drawPin, drawStroke, middleOf } from './drawn-marks.ts';
import { pathOf } from './outline-path.ts';
import { element } from './svg-element.ts';

/** How a shape is painted. Never by colour alone: a hatch, a dashed outline or a label goes with it. */
export type Painted = {
  /** A colour, or none for an outline only. */
  readonly fill: string | null;
  readonly opacity?: number;
  readonly hatch?: Hatch | 'cross';
  readonly outline?: { readonly colour: string; readonly dashed: boolean };
  /** Printed once on each side of a region: "7". */
  readonly label?: string;
};

/** What is drawn on one view, and how many pixels a unit takes. */
export type ViewDrawing = {
  readonly view: FigureView;
  readonly scale: number;
  readonly paint: (shape: Shape) => Painted | null;
  readonly organs: boolean;
  readonly pins: readonly DrawnPin[];
  readonly strokes: readonly DrawnStroke[];
  /** The data URL of the shading picture, or none: then a plain tone. */
  readonly shading: string | null;
};

/** One view of a figure as the inside of an SVG whose units are those of the body. */
export function drawView(drawing: ViewDrawing): string {
  const { view, shading } = drawing;
  const clip = `body-${view.id}`;
  return [
    element('clipPath', { id: clip }, element('path', { d: view.silhouette.d, 'clip-rule': 'evenodd' })),
    shading === null ? plainBody(drawing) : '',
    shading === null ? '' : shaded(view, shading, clip),
    element('g', { 'clip-path': `url(#${clip})` }, paintedShapes(drawing), borders(drawing)),
    element('path', { d: view.silhouette.d, fill: 'none', ...line(drawing, printPalette.skinLine, 1.2) }),
    zonesAndOrgans(drawing),
    element('g', { 'clip-path': `url(#${clip})` }, ...drawing.strokes.map(drawStroke)),
    labels(drawing),
    ...drawing.strokes.map((stroke) => badge(middleOf(stroke), stroke.label, drawing.scale)),
    ...drawing.pins.map((pin) => drawPin(pin, drawing.scale)),
  ].join('');
}

/** The patterns of the hatches under a name of their own, as wide in pixels at every scale. */
export function hatchPatterns(scale: number, of: string): string {
  const gaps: readonly (readonly [Hatch | 'cross', number])[] = [
    [1, 11],
    [2, 8],
    [3, 5.5],
    [4, 4],
    ['cross', 7],
  ];
  return gaps
    .map(([hatch, gap]) => {
      const size = gap / scale;
      const stroke = { stroke: printPalette.ink, 'stroke-opacity': 0.42, 'stroke-width': 0.9 / scale };
      return element(
        'pattern',
        {
          id: `hatch-${of}-${hatch}`,
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        element('path', { d: `M0 0V${size}${hatch === 'cross' ? `M0 0H${size}` : ''}`, ...stroke }),
      );
    })
    .join('');
}

const plainBody = ({ view }: ViewDrawing): string =>
  element('path', { d: view.silhouette.d, 'fill-rule': 'evenodd', fill: printPalette.skin });

/** The picture fills the view's box; a right view shows the left one's mirrored. */
function shaded({ box, mirrored, silhouette }: FigureView, href: string, clip: string): string {
  const turned = mirrored ? `translate(${2 * box.x + box.width} 0) scale(-1 1)` : undefined;
  const picture = element('image', { href, ...box, preserveAspectRatio: 'none', transform: turned });
  const ground = element('path', { d: silhouette.d, 'fill-rule': 'evenodd', fill: printPalette.skin });
  return ground + element('g', { 'clip-path': `url(#${clip})` }, picture);
}

/** What can be chosen is one area, however many leaves it has; zones overlap and stay apart. */
function paintedShapes({ view, paint, scale }: ViewDrawing): string {
  const all = view.shapes.flatMap((shape) => {
    const as = paint(shape);
    return as === null ? [] : [{ shape, as }];
  });
  const areas = Map.groupBy(all, ({ shape, as }) => `${placeOf(shape)} ${JSON.stringify(as)}`);
  return [...areas.values()]
    .map((parts) => {
      const rings = parts.flatMap(({ shape }) => shape.rings);
      const d = pathOf(dissolve(rings) ?? rings);
      return painted(d, parts[0]?.as ?? null, { view, scale });
    })
    .join('');
}

type On = Pick<ViewDrawing, 'view' | 'scale'>;

function painted(d: string, as: Painted | null, { view, scale }: On): string {
  if (as === null) return '';
  const { fill, hatch, outline, opacity = 0.8 } = as;
  const area = { d, 'fill-rule': 'evenodd' };
  const stroke = outline && { stroke: outline.colour, 'stroke-width': 1.8 / scale };
  return [
    fill === null ? '' : element('path', { ...area, fill, opacity }),
    hatch === undefined || hatch === 0
      ? ''
      : element('path', { ...area, fill: `url(#hatch-${view.id}-${hatch})` }),
    outline === undefined
      ? ''
      : element('path', { d, fill: 'none', ...stroke, 'stroke-dasharray': dashesOf(outline, scale) }),
  ].join('');
}

export const dashesOf = ({ dashed }: { readonly dashed: boolean }, scale: number): string | undefined =>
  dashed ? [5, 3].map((pixels) => Math.round((100 * pixels) / scale) / 100).join(' ') : undefined;

const borders = (drawing: ViewDrawing): string =>
  element('path', {
    d: drawing.view.shapes.map(({ d }) => d).join(''),
    fill: 'none',
    opacity: 0.35,
    ...line(drawing, printPalette.skinLine, 0.7),
  });

/** Zones are drawn where they are painted; organs all together, so that the painted one has its place. */
function zonesAndOrgans(drawing: ViewDrawing): string {
  const { view, paint, organs, scale } = drawing;
  const lined = (shape: Shape, dashed: boolean): string =>
    element('path', {
      d: shape.d,
      fill: 'none',
      ...line(drawing, printPalette.zone, 1),
      'stroke-dasharray': dashesOf({ dashed }, scale),
    });
  const zones = view.zones.filter((zone) => paint(zone) !== null);
  return [
    ...(organs
      ? view.organs.map((organ) => painted(organ.d, paint(organ), drawing) + lined(organ, false))
      : []),
    ...zones.map((zone) => painted(zone.d, paint(zone), drawing) + lined(zone, true)),
  ].join('');
}

/** A label goes on the largest part of a place, unless there is no room for it; the list has it in any case. */
function labels({ view, paint, scale }: ViewDrawing): string {
  const places = new Map<string, { shape: Shape; label: string }>();
  for (const shape of [...view.shapes, ...view.zones, ...view.organs]) {
    const label = paint(shape)?.label;
    const larger = (places.get(placeOf(shape))?.shape.area ?? LEAST_AREA) < shape.area;
    if (label !== undefined && larger) places.set(placeOf(shape), { shape, label });
  }
  return [...places.values()].map(({ shape, label }) => badge(shape.centre, label, scale)).join('');
}

/** Square units; a smaller shape would be hidden by its label. */
const LEAST_AREA = 110;

const placeOf = ({ layer, region, regionSide }: Shape): string => `${layer} ${region} ${regionSide}`;

const line = ({ scale }: ViewDrawing, stroke: string, pixels: number) => ({
  stroke,
  'stroke-width': pixels / scale,
});

import type { Spot } from '#domain/assessment/spot.ts';
import type { BodyLayer } from './body-layer.ts';
import type { BodyPicture } from './body-svg.ts';
import type { Figure, Shape, ViewId } from './figure.ts';
import type { ListRow } from './picture-list.ts';
import { hatchOf, printPalette, severityColour } from './print-palette.ts';
import type { RegionId, Side } from './region.ts';
import type { Painted } from './view-drawing.ts';

/** Something marked on the body, in words, and how it is drawn. */
export type PictureMark = {
  readonly region: RegionId;
  readonly side: Side;
  readonly layer: BodyLayer;
  /** A severity or amount from 0 to 10, a mark without one, a place without pressure, or a scar. */
  readonly what: { readonly severity: number } | 'marked' | 'avoid' | 'scar';
  readonly words: string;
  readonly spot?: Spot | undefined;
};

/** Where the spot of a mark lies in a view of the figure that is drawn; null where it is not seen. */
export type SpotIn = (mark: PictureMark, view: ViewId) => Spot | null;

type Marks = Required<Pick<BodyPicture, 'paint' | 'pins' | 'brushes' | 'organs' | 'list'>>;

/**
 * Marks as they are drawn: a mark without a spot paints its region on each side it names, one with a spot is a pin or a
 * stroke with a letter. Of several marks of one place the severest gives the colour (ATLAS-62).
 */
export function pictureOfMarks(marks: readonly PictureMark[], { figure, views, spotIn }: Shown): Marks {
  const drawnOn = layersIn(figure, views);
  const whole = marks.filter(({ spot }) => spot === undefined);
  const lettered = marks
    .filter(({ spot }) => spot !== undefined)
    .map((mark, place) => ({ mark, label: letterOf(place) }));
  const labels = new Map(lettered.map(({ mark, label }) => [mark, label]));
  const spots = lettered.flatMap(({ mark, label }) =>
    views.flatMap((view) => {
      const spot = spotIn(mark, view);
      return spot === null ? [] : [{ spot, view, label, fill: colourOf(mark) }];
    }),
  );
  return {
    paint: (shape) => paintOf(whole.filter((mark) => isAt(mark, shape, drawnOn(mark)))),
    pins: spots.flatMap(({ spot, ...drawn }) =>
      spot.shape === 'pin' ? [{ ...drawn, at: { x: spot.x, y: spot.y } }] : [],
    ),
    brushes: spots.flatMap(({ spot, ...drawn }) =>
      spot.shape === 'brush'
        ? [{ ...drawn, points: spot.points.map(([x, y]) => ({ x, y })), radius: spot.radius }]
        : [],
    ),
    organs: marks.some(({ layer }) => layer === 'visceral') ? 'shown' : 'hidden',
    list: marks.map((mark) => rowOf(mark, labels.get(mark))),
  };
}

type Shown = { readonly figure: Figure; readonly views: readonly ViewId[]; readonly spotIn: SpotIn };

/** Not every region has a zone or an organ of its own; what lies deep there is painted on the surface (ATLAS-63). */
function layersIn(figure: Figure, views: readonly ViewId[]): (mark: PictureMark) => BodyLayer {
  const drawn = new Set(
    views
      .map((view) => figure.views[view])
      .flatMap(({ zones, organs }) => [...zones, ...organs].map(({ layer, region }) => `${layer} ${region}`)),
  );
  return ({ layer, region }) => (drawn.has(`${layer} ${region}`) ? layer : 'superficial');
}

const isAt = ({ region, side }: PictureMark, shape: Shape, layer: BodyLayer): boolean =>
  region === shape.region && layer === shape.layer && (side === 'bilateral' || side === shape.regionSide);

function paintOf(marks: readonly PictureMark[]): Painted | null {
  if (marks.length === 0) return null;
  const severities = marks.flatMap(({ what }) => (typeof what === 'string' ? [] : [what.severity]));
  const severest = severities.length === 0 ? null : Math.max(...severities);
  const graded = severest !== null && severest > 0;
  const avoided = marks.some(({ what }) => what === 'avoid');
  const scarred = marks.some(({ what }) => what === 'scar');
  const plain = marks.some(({ what }) => what === 'marked');
  return {
    fill: graded ? severityColour(severest) : plain ? printPalette.marked : null,
    hatch: avoided ? 'cross' : hatchOf(severest ?? 0),
    ...(severest === null ? {} : { label: String(severest) }),
    ...(avoided
      ? { outline: { colour: printPalette.stop, dashed: false } }
      : scarred
        ? { outline: { colour: printPalette.scar, dashed: true } }
        : severest === 0
          ? { outline: { colour: printPalette.inkSoft, dashed: true } }
          : {}),
  };
}

function rowOf(mark: PictureMark, letter: string | undefined): ListRow {
  const look = paintOf([mark]) ?? { fill: null };
  return { label: letter ?? look.label ?? '', look, words: mark.words };
}

function colourOf({ what }: PictureMark): string {
  if (what === 'avoid') return printPalette.stop;
  if (what === 'scar') return printPalette.scar;
  if (what === 'marked') return printPalette.marked;
  return what.severity === 0 ? printPalette.inkSoft : severityColour(what.severity);
}

/** A to Z, then AA. Letters, because the numbers on a figure are severities. */
export function letterOf(place: number): string {
  const last = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}

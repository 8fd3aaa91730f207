import type { Figure, FigureView, Shape, ViewId } from '#domain/atlas/figure.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import { type FigureDrawing, type FigureInk, inkWidths } from '#domain/home/figure-drawing.ts';
import type { StepSide } from '#domain/home/program.ts';

type Pdf = PDFKit.PDFDocument;
type Corner = { readonly x: number; readonly y: number };

const ACCENT = '#2f7d84';
const inks: Readonly<Record<FigureInk, string>> = {
  skin: '#f3e9df',
  cloth: '#dfe6e6',
  hair: '#7a6a5e',
  tool: '#c3b8a6',
  worked: '#7cb4b8',
  through: '#a9cfd1',
  line: '#3b4a50',
  fine: '#6b7a80',
  ground: '#a59c8d',
  rim: '#5a544a',
  arrow: ACCENT,
};

/** A drawing of an exercise in a box so wide; of the right side it is mirrored. */
export function drawExercise(
  pdf: Pdf,
  drawing: FigureDrawing,
  at: Corner & { width: number },
  side: StepSide,
): void {
  const scale = at.width / drawing.width;
  pdf.save().translate(side === 'right' ? at.x + at.width : at.x, at.y);
  pdf
    .scale(side === 'right' ? -scale : scale, scale)
    .lineJoin('round')
    .lineCap('round');
  for (const [ink, path] of drawing.strokes) {
    const width = inkWidths[ink];
    if (width === 'filled') pdf.path(path).fill(inks[ink], 'even-odd');
    else pdf.path(path).lineWidth(width).stroke(inks[ink]);
  }
  pdf.restore();
}

const whole: readonly ViewId[] = ['front', 'back', 'left', 'right'];
const WHOLE_BODY = 1000;
/** Of less than so many square units in a view of the whole body, a close-up shows more. */
const SMALL = 1200;

/** The body, with the place that is worked on filled, in a box so high. */
export function drawPlace(pdf: Pdf, figure: Figure, place: Place, at: Corner & { height: number }): void {
  const { view, shapes } = viewOf(figure, place);
  const scale = at.height / Math.max(WHOLE_BODY * shareOf(view), view.box.height);
  pdf.save().translate(at.x - view.box.x * scale, at.y - view.box.y * scale);
  pdf.scale(scale).lineJoin('round');
  pdf
    .path(view.silhouette.d)
    .lineWidth(1.1 / scale)
    .fillAndStroke('#f3ece2', '#b8ab99', 'even-odd');
  for (const { d } of shapes) pdf.path(d).lineWidth(1).fillAndStroke(ACCENT, ACCENT, 'even-odd');
  pdf.restore();
}

const shareOf = ({ id }: FigureView): number => (whole.includes(id) ? 1 : 0);

export type Place = { readonly region: RegionId; readonly side: StepSide };

/** The view that shows most of a place: of the whole body where it can be seen there, else a close-up. */
function viewOf(figure: Figure, place: Place): { view: FigureView; shapes: readonly Shape[] } {
  const shown = Object.values(figure.views).map((view) => ({ view, shapes: shapesIn(view, place) }));
  const best = (some: typeof shown) =>
    some.reduce((most, one) => (areaOf(one.shapes) > areaOf(most.shapes) ? one : most));
  const ofWhole = best(shown.filter(({ view }) => whole.includes(view.id)));
  return areaOf(ofWhole.shapes) >= SMALL ? ofWhole : best(shown);
}

const areaOf = (shapes: readonly Shape[]): number => shapes.reduce((sum, { area }) => sum + area, 0);

const shapesIn = ({ shapes, zones }: FigureView, { region, side }: Place): Shape[] => {
  const isMeant = (shape: Shape): boolean =>
    shape.region === region && (side === 'each' || side === 'mid' || shape.regionSide === side);
  const onSkin = shapes.filter(isMeant);
  return onSkin.length > 0 ? onSkin : zones.filter(isMeant);
};

import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { Overlay } from '#domain/assessment/chart.ts';
import { overlayName } from '#domain/assessment/words.ts';
import type { MarkedSpot, Paint, PaintPlace } from '#web/body/chart-props.ts';
import { isAt, type Row } from './row.ts';
import { words } from './words.ts';

/**
 * How rows and standing overlays are painted: the weightiest row of a place gives colour and mark, the words of all are
 * said, and an overlay lies over everything, whatever else is shown.
 */
export const paintOf =
  (rows: readonly Row[], overlays: readonly Overlay[]): PaintPlace =>
  (place) => {
    const here = rows.filter((row) => isAt(row, place));
    const over = overlays.filter((overlay) => isAt({ ...overlay, layer: null }, place));
    const paints = [...mergedPaint(here), ...over.map(overlayPaint)];
    return paints.length === 0 ? null : paints;
  };

const mergedPaint = (rows: readonly Row[]): readonly Paint[] => {
  const whole = rows.filter(({ spot }) => spot === null).toSorted((one, other) => other.weight - one.weight);
  const said = rows.map(({ paint }) => paint.words).join(', ');
  if (whole[0]) return [{ ...whole[0].paint, words: said }];
  const [strongest] = rows.toSorted((one, other) => other.weight - one.weight);
  if (strongest === undefined) return [];
  // Pins and strokes show what was found; the place around them is outlined. What changed colours its place as well.
  return [isChange(strongest.paint) ? { ...strongest.paint, mark: '', words: said } : outline(said)];
};

const isChange = ({ fill }: Paint): boolean =>
  fill === 'came' || fill === 'grew' || fill === 'eased' || fill === 'went';

/** A line without colour or number. */
const outline = (said: string): Paint => ({ fill: 'severity', value: 0, mark: '', words: said });

const overlayPaint = (overlay: Overlay): Paint => {
  if (overlay.spot) return outline(overlayWordsOf(overlay));
  return { fill: overlay.overlay, words: overlayWordsOf(overlay) };
};

const overlaySpot = ({ id, spot, ...overlay }: Overlay): readonly MarkedSpot[] =>
  spot === undefined
    ? []
    : [
        {
          key: id,
          spot,
          paint: {
            fill: overlay.overlay,
            words: overlayWordsOf(overlay),
            ...(overlay.overlay === 'scar' ? { mark: words.scarMark } : {}),
          },
        },
      ];

/** "No pressure here: pacemaker", "scar" */
export const overlayWordsOf = ({ overlay, what }: Pick<Overlay, 'overlay' | 'what'>): string =>
  overlay === 'avoid' ? words.avoid(overlayName(what)) : overlayName(what);

/** Exact places, each with its own paint; overlays lie above what is found there. */
export const spotsOf = (rows: readonly Row[], overlays: readonly Overlay[]): readonly MarkedSpot[] => [
  ...rows.flatMap(({ key, spot, paint }) => (spot === null ? [] : [{ key, spot, paint }])),
  ...overlays.flatMap(overlaySpot),
];

/** How many rows lie on a layer; what names no layer lies on each. */
export const countOn = (rows: readonly Row[], wanted: BodyLayer): number =>
  rows.filter(({ layer }) => layer === null || layer === wanted).length;

/** The layer that shows most of the rows, of equally many the outer one. */
export const fullestLayer = (rows: readonly Row[]): BodyLayer =>
  bodyLayers.reduce((best, layer) => (countOn(rows, layer) > countOn(rows, best) ? layer : best));

export const bodyLayers: readonly BodyLayer[] = ['superficial', 'deep', 'visceral'];

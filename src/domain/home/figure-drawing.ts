import type { FigureId } from './figure-id.ts';

/**
 * One stroke or one filled shape of a drawing. Fills: `skin`, `cloth`, `hair`, `tool`, `worked` (the place that is worked
 * on). Strokes: `line` (the person), `fine` (hands, feet, seams), `ground` (floor, wall, chair, table), `rim` (of the tool),
 * `arrow` (where one moves).
 */
export type FigureInk =
  | 'skin'
  | 'cloth'
  | 'hair'
  | 'tool'
  | 'worked'
  | 'line'
  | 'fine'
  | 'ground'
  | 'rim'
  | 'arrow';

/**
 * The file `figures/<id>.json`. The box is `0 0 width height`; strokes are painted in the order given, each an SVG path of
 * absolute M, L, Q and Z. A stroke of the person is 1.75 wide at a width of 400.
 */
export type FigureDrawing = {
  readonly figure: FigureId;
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly (readonly [ink: FigureInk, path: string])[];
};

/** Which inks are filled; all others are strokes, and how wide. */
export const inkWidths: Readonly<Record<FigureInk, number | 'filled'>> = {
  skin: 'filled',
  cloth: 'filled',
  hair: 'filled',
  tool: 'filled',
  worked: 'filled',
  line: 1.75,
  fine: 1.1,
  ground: 1,
  rim: 1.75,
  arrow: 2.5,
};

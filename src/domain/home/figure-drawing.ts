import type { ExerciseFigureId } from './figure-id.ts';

/**
 * What a path of a drawing is. Fills: `skin`, `cloth`, `hair`, `tool`, `worked` (the place that is worked on), `through`
 * (the same, where something hides it). Strokes: `line` (the person), `fine` (hands, feet, seams), `ground` (floor, wall,
 * chair, table), `rim` (of the tool), `arrow` (where one moves).
 */
export type FigureInk =
  | 'skin'
  | 'cloth'
  | 'hair'
  | 'tool'
  | 'worked'
  | 'through'
  | 'line'
  | 'fine'
  | 'ground'
  | 'rim'
  | 'arrow';

/**
 * The file `figures/<id>.json`. The box is `0 0 width height`; paths are painted in the order given, each of the relative
 * commands m, l, q and z in whole numbers, a figure of 800 by 600. Sided exercises show the left side.
 */
export type FigureDrawing = {
  readonly figure: ExerciseFigureId;
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly (readonly [ink: FigureInk, path: string])[];
};

/** Which inks are filled; all others are strokes, and how wide in the drawing's own units. */
export const inkWidths: Readonly<Record<FigureInk, number | 'filled'>> = {
  skin: 'filled',
  cloth: 'filled',
  hair: 'filled',
  tool: 'filled',
  worked: 'filled',
  through: 'filled',
  line: 3.5,
  fine: 2.2,
  ground: 2,
  rim: 3.5,
  arrow: 5,
};

/** How a drawing is laid so that it shows the side that is worked on, as an SVG transform; none where it lies as drawn. */
export const turnedTo = (side: 'left' | 'right' | 'mid', { width }: FigureDrawing): string | undefined =>
  side === 'right' ? `translate(${width} 0) scale(-1 1)` : undefined;

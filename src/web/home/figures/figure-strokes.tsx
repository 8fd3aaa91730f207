import { type FigureDrawing, inkWidths, turnedTo } from '#domain/home/figure-drawing.ts';
import './figures.css';

type Props = { readonly drawing: FigureDrawing; readonly side: 'left' | 'right' | 'mid' };

/** The drawing itself, as a picture for the eye only: whoever places it gives it its name. */
export function FigureStrokes({ drawing, side }: Props) {
  const { width, height, strokes } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <g transform={turnedTo(side, drawing)}>
        {strokes.map(([ink, path]) => (
          <path
            key={`${ink} ${path.slice(0, 24)}`}
            className={`figure-${ink}`}
            d={path}
            strokeWidth={inkWidths[ink] === 'filled' ? undefined : inkWidths[ink]}
          />
        ))}
      </g>
    </svg>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ExerciseFigureId } from '#domain/home/figure-id.ts';
import { FigureStrokes } from './figure-strokes.tsx';
import { fetchFigure } from './figure-files.ts';

type Props = {
  readonly figure: ExerciseFigureId;
  /** The side that is worked on: drawings show the left, and the right is the same one mirrored. */
  readonly side: 'left' | 'right' | 'mid';
  /** What the drawing shows, said to those who do not see it. */
  readonly label: string;
};

/** The drawing of an exercise. Its place is kept while it loads; without it the words of the exercise still say all. */
export function ExerciseFigure({ figure, side, label }: Props) {
  const { data } = useQuery({
    queryKey: ['exercise-figure', figure],
    queryFn: () => fetchFigure(figure),
    staleTime: Infinity,
    networkMode: 'always',
  });
  return (
    <figure className="exercise-figure" aria-label={label}>
      {data !== undefined && <FigureStrokes drawing={data} side={side} />}
    </figure>
  );
}

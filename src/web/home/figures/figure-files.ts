import type { FigureDrawing } from '#domain/home/figure-drawing.ts';
import type { ExerciseFigureId } from '#domain/home/figure-id.ts';

// The addresses of the drawings. None of their content enters the JavaScript; the service worker keeps them all.
const addresses = import.meta.glob<string>('../../../domain/home/figures/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Reads one drawing; the build made it, so its form is known. */
export async function fetchFigure(figure: ExerciseFigureId): Promise<FigureDrawing> {
  const address = addresses[`../../../domain/home/figures/${figure}.json`];
  if (address === undefined) throw new Error(`No drawing ${figure}`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`A drawing answered ${answer.status}`);
  return (await answer.json()) as FigureDrawing;
}

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BakedFigure } from '#domain/atlas/baked.ts';
import { type Figure, figureFrom } from '#domain/atlas/figure.ts';
import type { FigureDrawing } from '#domain/home/figure-drawing.ts';
import type { ExerciseFigureId } from '#domain/home/figure-id.ts';

let known: Promise<Figure> | undefined;

/** The body that the places are shown on, read when the first sheet is printed. */
export const sheetBody = (): Promise<Figure> => (known ??= readBody());

const readBody = async (): Promise<Figure> =>
  figureFrom((await baked('../../domain/atlas/baked/neutral.json')) as BakedFigure);

/** The drawings of these exercises. They were baked with the source, so their form is known; one that is not there is left out. */
export async function readDrawings(
  ids: readonly ExerciseFigureId[],
): Promise<ReadonlyMap<ExerciseFigureId, FigureDrawing>> {
  const found = await Promise.all([...new Set(ids)].map(named));
  return new Map(found.flatMap(([id, drawing]) => (drawing === null ? [] : [[id, drawing]])));
}

const named = async (id: ExerciseFigureId) => [id, await drawingOf(id)] as const;

async function drawingOf(id: ExerciseFigureId): Promise<FigureDrawing | null> {
  try {
    return (await baked(`../../domain/home/figures/${id}.json`)) as FigureDrawing;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

const baked = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(fileURLToPath(new URL(file, import.meta.url)), 'utf8'));

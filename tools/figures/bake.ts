import { figureIds, figures } from '#domain/home/figure-id.ts';
import { scenes } from './catalogue.ts';
import { drawFigure } from './draw.ts';
import { modelOf } from './person.ts';
import { readRig } from './rig.ts';
import { nearRegions, workedOn } from './worked.ts';

/** Every drawing by its file name. The same package always gives the same bytes. */
export function bakeFigures(folder: string, tell: (words: string) => void): Map<string, Uint8Array> {
  const model = modelOf(readRig(folder));
  tell('Measuring the skin.');
  const near = nearRegions(folder);
  const files = new Map<string, Uint8Array>();
  for (const id of figureIds) {
    tell(`Drawing ${id}.`);
    const worked = workedOn(model.rig, near, figures[id].region);
    files.set(`${id}.json`, asJson(drawFigure(model, id, scenes[id], worked)));
  }
  return files;
}

const asJson = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value)}\n`);

import type { BakedViewId } from '#domain/atlas/baked.ts';
import { bakeFigure, skinOf } from './atlas.ts';
import { bodyOf, figureIds, topologyOf } from './body.ts';
import { readHuman } from './human.ts';
import { organsOf } from './organs.ts';
import type { Unpacked } from './packages.ts';
import { shadingOf } from './shade.ts';
import { positionsOf, surfaceOf } from './skin.ts';
import { viewPlans } from './views.ts';
import { webpOf } from './webp.ts';

/** Every file of the atlas, by name. The same packages always give the same bytes. */
export async function bake(
  packages: Unpacked,
  tell: (words: string) => void,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const human = readHuman(packages.human);
  const topology = topologyOf(human);
  files.set('surface.json', asJson(surfaceOf(topology)));
  tell('Measuring the skin.');
  const skin = skinOf(human, topology);
  for (const figure of figureIds) {
    tell(`Drawing the ${figure} figure.`);
    const body = bodyOf(human, topology, figure);
    files.set(`surface-${figure}.json`, asJson(positionsOf(body, topology)));
    files.set(
      `${figure}.json`,
      asJson(
        bakeFigure(body, skin, (view, steps) => organsOf(packages.organs, body, skin.landmarks, view, steps)),
      ),
    );
    for (const [view, plan] of Object.entries(viewPlans)) {
      const picture = shadingOf(view as BakedViewId, plan, body, topology.plans[1].finerMidline);
      files.set(`${figure}-${view}.webp`, await webpOf(picture));
    }
  }
  return files;
}

const asJson = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value)}\n`);

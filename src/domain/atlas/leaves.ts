import type { BodyLayer } from './body-layer.ts';
import { deepZones, organs } from './deep-leaves.ts';
import type { Leaf } from './leaf.ts';
import { surfaceLeaves } from './surface-leaves.ts';

const byId: ReadonlyMap<string, Leaf> = new Map(
  Object.entries({ ...surfaceLeaves, ...deepZones, ...organs }),
);

/** The leaf, zone or organ with this id. Ids come with the figure's own data, so an unknown one is a fault. */
export function leafOf(id: string): Leaf {
  const leaf = byId.get(id);
  if (leaf === undefined) throw new Error(`No leaf ${id}`);
  return leaf;
}

export const leafIds: Readonly<Record<BodyLayer, readonly string[]>> = {
  superficial: Object.keys(surfaceLeaves),
  deep: Object.keys(deepZones),
  visceral: Object.keys(organs),
};

/** Shown wherever organs are drawn; the licence asks for it. */
export const organCredit = {
  words: 'Organ outlines: EMBL-EBI anatomogram, CC BY 4.0, modified',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  source: 'https://github.com/gxa/anatomogram',
} as const;

import { regions } from '#domain/atlas/regions.ts';
import type { RegionId } from '#domain/atlas/region.ts';

const isIn =
  (...parts: readonly string[]) =>
  (id: string): boolean =>
    parts.some((part) => id.startsWith(`${part}.`));

const allOf = (belongs: (id: string) => boolean): readonly RegionId[] =>
  regions.map(({ id }) => id).filter(belongs);

const leg = isIn('thigh', 'knee', 'calf', 'shin', 'ankle', 'foot');
const arm = isIn('arm', 'elbow', 'forearm', 'hand');

/** Parts of the body that rules name, as regions of the atlas. Which regions belong is [design]. */
export const regionGroups = {
  neck: allOf(isIn('neck')),
  'front of the neck': ['neck.front', 'neck.scm'],
  abdomen: ['abd.upper', 'abd.mid', 'abd.side', 'abd.ribmargin', 'hip.psoas'],
  'low back': ['back.lowpara', 'back.lumbar', 'back.flank'],
  flank: ['back.flank'],
  ribs: ['chest.ribs', 'chest.sternum'],
  'thoracic spine': ['back.thoracic', 'back.midpara', 'back.rhomboid'],
  'lumbar spine': ['back.lumbar', 'back.lowpara'],
  'inner thigh': ['thigh.inner', 'hip.groin'],
  calf: ['calf.upper', 'calf.lower', 'knee.back'],
  'heel cord': ['calf.achilles'],
  sole: ['foot.sole', 'foot.heel'],
  leg: ['hip.groin', ...allOf(leg)],
  arm: ['axilla', ...allOf(arm)],
} as const satisfies Readonly<Record<string, readonly RegionId[]>>;

export type RegionGroup = keyof typeof regionGroups;

/** The whole limb that a region belongs to; of the trunk, the region alone. */
export function limbOf(region: RegionId): readonly RegionId[] {
  if (leg(region) || region === 'hip.groin') return regionGroups.leg;
  return arm(region) || region === 'axilla' ? regionGroups.arm : [region];
}

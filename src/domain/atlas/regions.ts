import type { HomeLimit, RegionId } from './region.ts';
import regionRows from './regions.json' with { type: 'json' };

/** A region of the body as the atlas describes it. Content and its sources: docs/clinical-sources.md. */
export type Region = {
  readonly id: RegionId;
  readonly plain: string;
  readonly anatomical: string;
  readonly view: string;
  readonly sided: boolean;
  readonly muscles: string;
  readonly fascia: string;
  readonly complaints: string;
  readonly adjacent: readonly RegionId[];
  readonly home: HomeLimit;
  readonly tool?: string;
  readonly cue: string;
  readonly ontology: string;
};

/** The 69 regions of the atlas, in the order head to foot. */
export const regions: readonly Region[] = regionRows as readonly Region[];

const byId = new Map(regions.map((region) => [region.id, region]));

/** The region with this id. Ids are checked at the door, so an unknown one is a fault. */
export function regionOf(id: RegionId): Region {
  const region = byId.get(id);
  if (region === undefined) throw new Error(`No region ${id}`);
  return region;
}

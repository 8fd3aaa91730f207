import { poseOf } from '#domain/atlas/camera.ts';
import type { BakedFigure, BakedOrgan, BakedView, BakedViewId } from '#domain/atlas/baked.ts';
import { leafIds } from '#domain/atlas/leaves.ts';
import { bodyOf, type Body, type Topology } from './body.ts';
import { nearLeaves, type NearLeaves } from './geodesic.ts';
import type { Human } from './human.ts';
import { labelsOf } from './labels.ts';
import type { Mesh } from './mesh.ts';
import { landmarksOn, type Landmarks } from './organs.ts';
import { plateOf } from './plate.ts';
import { rasterise, type Raster } from './raster.ts';
import { refine } from './subdivide.ts';
import { fieldOf, sow, sownOn } from './sow.ts';
import { armSeeds } from './seeds/arm.ts';
import { headSeeds } from './seeds/head.ts';
import { legSeeds } from './seeds/leg.ts';
import { trunkSeeds } from './seeds/trunk.ts';
import { tidied } from './tidy.ts';
import { zonesIn, zonesUnderSkin, type ZoneField } from './zones.ts';
import { drawnBox, viewPlans, type ViewPlan } from './views.ts';

/** Version of the borders: raise it whenever a leaf's border or name changes for those who keep marks. */
export const atlasVersion = '1.0.0';

/** What every vertex of the skin is called: found once on one figure, and true of all, since they share their topology. */
export type Skin = {
  readonly near: NearLeaves;
  readonly zones: readonly ZoneField[];
  readonly landmarks: Landmarks;
};

export function skinOf(human: Human, topology: Topology): Skin {
  const body = bodyOf(human, topology, sownOn);
  const field = fieldOf(body, armVertices(human, topology));
  const ids = leafIds.superficial;
  const sources = [
    ...sow({ ...headSeeds, ...trunkSeeds, ...legSeeds }, ids, field, 'trunk'),
    ...sow(armSeeds, ids, field, 'whole'),
  ];
  const near = nearLeaves(body.standing, sources, { kept: 4, margin: 24, furthest: Infinity });
  return { near, zones: zonesUnderSkin(body, field), landmarks: landmarksOn(field) };
}

/** 1 for every vertex that follows mostly the bones of the arm. */
function armVertices(human: Human, topology: Topology): Uint8Array {
  const arm = new Set(['upperarm', 'lowerarm', 'hand']);
  const share = topology.vertices.flatMap((vertex) => {
    const weights = human.weightsOf(vertex).filter(({ bone }) => arm.has(bone));
    return [0, weights.reduce((sum, weight) => sum + weight.share, 0), 0];
  });
  const [once, twice] = topology.plans;
  const fine = refine(refine(Float64Array.from(share), once).positions, twice).positions;
  return Uint8Array.from({ length: fine.length / 3 }, (_, vertex) => (fine[vertex * 3 + 1] > 0.6 ? 1 : 0));
}

export type Organs = (view: 'front' | 'back', steps: number) => BakedOrgan[];

/** `organs` draws the outlines of organs for a view of this body; only the two whole views of the trunk have them. */
export function bakeFigure(body: Body, skin: Skin, organs: Organs): BakedFigure {
  const views = Object.entries(viewPlans).map(([id, plan]) => [
    id,
    bakeView(id as BakedViewId, plan, body, skin, organs),
  ]);
  return {
    atlas: atlasVersion,
    figure: body.figure,
    views: Object.fromEntries(views) as BakedFigure['views'],
  };
}

function bakeView(id: BakedViewId, plan: ViewPlan, body: Body, skin: Skin, organs: Organs): BakedView {
  const { raster, mesh } = seen(id, plan, body, plan.fineness);
  const { fineness, narrowest, smallest } = plan;
  const labels = tidied(labelsOf(raster, mesh.quads, skin.near), {
    fineness,
    narrowest,
    smallest,
    hole: smallest,
  });
  const close = plan.steps > 10;
  const soft = close ? 1 : 1.6;
  const crisp = 2 / fineness;
  const tolerance = close ? 0.06 : 0.1;
  const plate = plateOf(labels, raster, leafIds.superficial, {
    foldAt: plan.foldAt,
    steps: plan.steps,
    soft,
    crisp,
    tolerance,
  });
  const deep = zonesIn(skin.zones, raster, mesh.quads, plan, plate.arcs.length);
  const { box } = plan;
  return {
    box: [box.x, box.y, box.width, box.height],
    steps: plan.steps,
    folded: plan.foldAt !== 'none',
    ...plate,
    arcs: [...plate.arcs, ...deep.arcs],
    zones: deep.zones,
    organs: id === 'front' || id === 'back' ? organs(id, plan.steps) : [],
  };
}

export function seen(
  id: BakedViewId,
  plan: ViewPlan,
  body: Body,
  fineness: number,
): { raster: Raster; mesh: Mesh } {
  const mesh = poseOf(id) === 'reaching' ? body.reaching : body.standing;
  const { below } = plan;
  const keep = (quad: number): boolean =>
    below === undefined || mesh.positions[mesh.quads[quad * 4] * 3 + 1] > below;
  return { raster: rasterise(mesh, { view: id, box: drawnBox(plan), fineness }, keep), mesh };
}

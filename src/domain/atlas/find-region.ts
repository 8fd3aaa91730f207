import type { RegionId } from './region.ts';
import { type Region, regions } from './regions.ts';
import { regionName } from './region-name.ts';

/** What a picker knows about the client: regions worked on lately and those of the plan, in their order. */
export type RegionHints = { readonly recents?: readonly RegionId[]; readonly planned?: readonly RegionId[] };

/** What therapists and clients call a region besides its names in the atlas (a product rule). */
const commonWords: Readonly<Partial<Record<RegionId, string>>> = {
  'head.jaw': 'tmj cheek chewing muscle',
  'neck.suboccipital': 'sub occiput occipital skull base cranial base atlas',
  'neck.back': 'nape cervical paraspinals',
  'neck.scm': 'scm sterno cleido mastoid',
  'neck.front': 'throat',
  'back.upper_trap': 'traps trap uppertrap shoulder top',
  'back.levator': 'levator lev scap scapula shoulder blade corner',
  'back.rhomboid': 'rhomboid mid trap shoulder blades',
  'back.blade': 'infraspinatus rotator cuff scapula',
  'back.supraspin': 'supraspinatus rotator cuff',
  'back.lat': 'lats lat latissimus',
  'back.midpara': 'erectors paraspinals tspine',
  'back.lowpara': 'erectors paraspinals lumbar low back lower back lumbars',
  'back.lumbar': 'lower back lumbar spine lspine',
  'back.thoracic': 'tspine thoracic spine',
  'back.flank': 'ql quadratus lumborum loin lower back side',
  'shoulder.cap': 'delts delt deltoid',
  axilla: 'underarm pit',
  'chest.pec': 'pecs pec chest',
  'chest.pecminor': 'pec minor coracoid',
  'chest.collarbone': 'clavicle',
  'chest.sternum': 'sternum breast bone',
  'chest.ribs': 'serratus ribcage intercostals',
  'arm.front': 'biceps bicep',
  'arm.back': 'triceps tricep',
  'elbow.outer': 'tennis elbow lateral epicondyle',
  'forearm.front': 'golfers elbow wrist flexors',
  'forearm.back': 'wrist extensors',
  'hand.thumb': 'thumb thenar',
  'abd.upper': 'stomach epigastrium abs',
  'abd.mid': 'abs abdomen stomach tummy caesarean c-section scar',
  'abd.side': 'obliques oblique love handle',
  'abd.ribmargin': 'diaphragm',
  'hip.psoas': 'psoas iliacus hip flexor flexors iliopsoas',
  'hip.groin': 'groin inguinal',
  'pelvis.sacrum': 'si joint sij sacrum tail',
  'pelvis.tailbone': 'coccyx',
  'hip.glute_max': 'glutes glute butt bum seat gluteal',
  'hip.glute_side': 'glute med medius minimus abductors',
  'hip.deep': 'piriformis rotators sciatic sciatica',
  'hip.tfl': 'tfl tensor fascia lata hip pocket',
  'hip.troch': 'trochanter trochanteric bursa',
  'hip.sitbone': 'sits bone ischium hamstring origin',
  'thigh.front': 'quads quad rectus femoris',
  'thigh.outer': 'it band itb iliotibial band',
  'thigh.inner': 'adductors adductor groin',
  'thigh.back': 'hams hammies hamstring',
  'knee.front': 'patella',
  'knee.outer': 'fibular head',
  'knee.back': 'popliteal',
  'calf.upper': 'gastroc calves',
  'calf.lower': 'soleus calves',
  'calf.achilles': 'achilles tendon heel cord',
  'shin.front': 'tib ant tibialis',
  'shin.outer': 'peroneals peroneal fibularis',
  'shin.inner': 'shin splints tib post',
  'foot.sole': 'plantar fascia plantar fasciitis arch',
  'foot.heel': 'calcaneus plantar fascia',
};

type Indexed = {
  readonly region: Region;
  readonly names: readonly string[];
  readonly words: readonly string[];
};

const index: readonly Indexed[] = regions.map((region) => {
  const names = [region.plain, region.anatomical, regionName(region.id)].map(folded);
  const also = [region.muscles, commonWords[region.id] ?? ''].map(folded);
  const words = [...names, ...also].flatMap((text) => text.split(' ')).filter(Boolean);
  return { region, names: [...names, ...also], words };
});

/**
 * The regions that a query finds, best first; without a query all of them, those of the plan first, then the recent ones,
 * then head to foot (ATLAS-6 to ATLAS-9). Every word of the query must begin a word of the region's names, muscles or
 * common words; case and accents do not matter.
 */
export function findRegions(query: string, hints: RegionHints = {}): readonly Region[] {
  const wanted = folded(query).split(' ').filter(Boolean);
  const rank = rankOf(hints);
  return index
    .map((entry, place) => ({ region: entry.region, place, score: scoreOf(entry, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || rank(a.region.id) - rank(b.region.id) || a.place - b.place)
    .map(({ region }) => region);
}

/** 0: not found. A whole word counts more than the beginning of one, and a name that begins with the query most. */
function scoreOf(entry: Indexed, wanted: readonly string[]): number {
  if (wanted.length === 0) return 1;
  let score = 0;
  for (const part of wanted) {
    if (entry.words.includes(part)) score += 2;
    else if (entry.words.some((word) => word.startsWith(part))) score += 1;
    else return 0;
  }
  const phrase = wanted.join(' ');
  if (entry.names.some((name) => name.startsWith(phrase))) score += 3;
  else if (entry.names.some((name) => name.includes(phrase))) score += 1;
  return score;
}

function rankOf({ planned = [], recents = [] }: RegionHints): (id: RegionId) => number {
  const first = [...new Set([...planned, ...recents])];
  const places = new Map(first.map((id, place) => [id, place]));
  return (id) => places.get(id) ?? first.length;
}

/** Lower case, without accents, and with single spaces between words and numbers. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

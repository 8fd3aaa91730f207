import type { RegionId, Side } from './region.ts';

// How a clinician names each region in a note: our own short wording of the atlas's anatomical terms (a product rule).
const clinicalNames: Readonly<Record<RegionId, string>> = {
  'head.scalp': 'scalp',
  'head.forehead': 'forehead',
  'head.temple': 'temple',
  'head.jaw': 'jaw (masseter)',
  'neck.suboccipital': 'suboccipital region',
  'neck.back': 'posterior neck',
  'neck.side': 'lateral neck',
  'neck.scm': 'sternocleidomastoid',
  'neck.front': 'anterior neck',
  'back.upper_trap': 'upper trapezius',
  'back.levator': 'superior angle of the scapula',
  'back.supraspin': 'supraspinous fossa',
  'back.rhomboid': 'interscapular region',
  'back.blade': 'infraspinous fossa',
  'back.lat': 'latissimus dorsi',
  'back.thoracic': 'thoracic midline',
  'back.midpara': 'thoracic erector spinae',
  'back.lowpara': 'lumbar erector spinae',
  'back.lumbar': 'lumbar midline',
  'back.flank': 'quadratus lumborum',
  'shoulder.cap': 'deltoid',
  axilla: 'axilla',
  'chest.pec': 'pectoralis major',
  'chest.pecminor': 'pectoralis minor',
  'chest.collarbone': 'supraclavicular fossa',
  'chest.sternum': 'sternal region',
  'chest.ribs': 'lateral ribs (serratus anterior)',
  'arm.front': 'anterior upper arm',
  'arm.back': 'posterior upper arm',
  'arm.inner': 'medial upper arm',
  'elbow.crease': 'cubital fossa',
  'elbow.outer': 'lateral elbow',
  'forearm.front': 'forearm flexors',
  'forearm.back': 'forearm extensors',
  'hand.palm': 'palm',
  'hand.thumb': 'thenar region',
  'hand.back': 'back of the hand',
  'abd.upper': 'epigastric region',
  'abd.mid': 'lower abdomen',
  'abd.side': 'lateral abdomen',
  'abd.ribmargin': 'costal margin (diaphragm)',
  'hip.psoas': 'iliopsoas',
  'hip.groin': 'inguinal region',
  'pelvis.floor': 'pelvic floor',
  'pelvis.sacrum': 'sacral region',
  'pelvis.tailbone': 'coccygeal region',
  'hip.glute_max': 'gluteus maximus',
  'hip.glute_side': 'gluteus medius',
  'hip.deep': 'piriformis and deep rotators',
  'hip.tfl': 'tensor fasciae latae',
  'hip.troch': 'greater trochanter',
  'hip.sitbone': 'ischial tuberosity',
  'thigh.front': 'quadriceps',
  'thigh.outer': 'lateral thigh (iliotibial tract)',
  'thigh.inner': 'adductors',
  'thigh.back': 'hamstrings',
  'knee.front': 'anterior knee',
  'knee.outer': 'lateral knee',
  'knee.back': 'popliteal fossa',
  'calf.upper': 'gastrocnemius',
  'calf.lower': 'soleus',
  'calf.achilles': 'Achilles tendon',
  'shin.front': 'anterior lower leg (tibialis anterior)',
  'shin.outer': 'lateral lower leg (fibularis)',
  'shin.inner': 'medial tibial border',
  'ankle.ring': 'ankle',
  'foot.heel': 'heel',
  'foot.sole': 'sole of the foot',
  'foot.top': 'top of the foot',
};

/**
 * A region's clinical name with the side spelled out: "left quadratus lumborum", "scalp", "quadratus lumborum on both
 * sides". It reads well after "the".
 */
export function regionName(id: RegionId, side?: Side): string {
  const name = clinicalNames[id] ?? id;
  if (side === 'left' || side === 'right') return `${side} ${name}`;
  return side === 'bilateral' ? `${name} on both sides` : name;
}

const sideNames: Readonly<Record<Side, string>> = {
  left: 'left',
  right: 'right',
  mid: 'midline',
  bilateral: 'both sides',
};

export const sideName = (side: Side): string => sideNames[side];

import type { BodyLayer } from './body-layer.ts';
import type { RegionId } from './region.ts';

/**
 * A leaf is the smallest place the figure names. Several leaves make one region, which stays the clinical truth. A leaf
 * names what lies beneath the skin there; its borders are zones of the surface, not outlines of a muscle.
 */
export type Leaf = {
  /** Without the side: "descending trapezius". */
  readonly name: string;
  readonly region: RegionId;
  /** One on each side of the body, a single one on the midline, or a single one on the side that is named. */
  readonly sides: 'paired' | 'mid' | 'left' | 'right';
};

const paired = (region: RegionId, name: string): Leaf => ({ name, region, sides: 'paired' });
const mid = (region: RegionId, name: string): Leaf => ({ name, region, sides: 'mid' });

const single = (sides: 'left' | 'right', region: RegionId, name: string): Leaf => ({ name, region, sides });

/** Superficial leaves from head to foot: in every view they cover the figure without a gap. */
const surfaceLeaves = {
  galea: mid('head.scalp', 'scalp'),
  occipitalis: paired('head.scalp', 'occipitalis'),
  frontalis: paired('head.forehead', 'frontalis'),
  'orbicularis-oculi': paired('head.forehead', 'ring of the eye'),
  temporalis: paired('head.temple', 'temporalis'),
  auricle: paired('head.temple', 'ear'),
  nose: paired('head.jaw', 'side of the nose'),
  zygomatic: paired('head.jaw', 'cheekbone'),
  buccinator: paired('head.jaw', 'cheek (buccinator)'),
  masseter: paired('head.jaw', 'masseter'),
  'orbicularis-oris': paired('head.jaw', 'ring of the mouth'),
  mentalis: paired('head.jaw', 'chin'),
  suboccipital: paired('neck.suboccipital', 'suboccipital muscles'),
  'splenius-cervicis': paired('neck.back', 'neck extensors (splenius)'),
  'levator-cervical': paired('neck.side', 'levator scapulae in the neck'),
  scalenes: paired('neck.side', 'scalenes'),
  sternocleidomastoid: paired('neck.scm', 'sternocleidomastoid'),
  'anterior-neck': mid('neck.front', 'hyoid muscles'),
  'trapezius-descending': paired('back.upper_trap', 'descending trapezius'),
  'levator-scapulae': paired('back.levator', 'levator scapulae at the shoulder blade'),
  supraspinatus: paired('back.supraspin', 'supraspinatus'),
  'trapezius-transverse': paired('back.rhomboid', 'transverse trapezius'),
  rhomboids: paired('back.rhomboid', 'rhomboids'),
  infraspinatus: paired('back.blade', 'infraspinatus'),
  'teres-minor': paired('back.blade', 'teres minor'),
  'teres-major': paired('back.lat', 'teres major'),
  'latissimus-dorsi': paired('back.lat', 'latissimus dorsi'),
  'thoracic-spine': mid('back.thoracic', 'thoracic spine'),
  'trapezius-ascending': paired('back.midpara', 'ascending trapezius'),
  'erector-thoracic': paired('back.midpara', 'thoracic erector spinae'),
  'erector-lumbar': paired('back.lowpara', 'lumbar erector spinae'),
  'lumbar-spine': mid('back.lumbar', 'lumbar spine'),
  'quadratus-lumborum': paired('back.flank', 'quadratus lumborum'),
  'deltoid-anterior': paired('shoulder.cap', 'anterior deltoid'),
  'deltoid-lateral': paired('shoulder.cap', 'lateral deltoid'),
  'deltoid-posterior': paired('shoulder.cap', 'posterior deltoid'),
  axilla: paired('axilla', 'armpit'),
  'supraclavicular-fossa': paired('chest.collarbone', 'hollow above the collarbone'),
  clavicle: paired('chest.collarbone', 'collarbone'),
  sternum: mid('chest.sternum', 'breastbone'),
  'pectoralis-clavicular': paired('chest.pec', 'pectoralis major, clavicular part'),
  'pectoralis-sternal': paired('chest.pec', 'pectoralis major, sternal part'),
  'pectoralis-abdominal': paired('chest.pec', 'pectoralis major, lower part'),
  clavipectoral: paired('chest.pecminor', 'coracoid and pectoralis minor'),
  'serratus-anterior': paired('chest.ribs', 'serratus anterior'),
  'lateral-ribs': paired('chest.ribs', 'lower side ribs'),
  'costal-margin': paired('abd.ribmargin', 'rib margin'),
  'rectus-abdominis-upper': paired('abd.upper', 'upper rectus abdominis'),
  'rectus-abdominis-middle': paired('abd.mid', 'rectus abdominis at the navel'),
  'rectus-abdominis-lower': paired('abd.mid', 'lower rectus abdominis'),
  'external-oblique': paired('abd.side', 'external oblique'),
  'internal-oblique': paired('abd.side', 'internal oblique'),
  iliacus: paired('hip.psoas', 'iliopsoas in the hollow of the hip'),
  'femoral-triangle': paired('hip.groin', 'groin'),
  sacrum: mid('pelvis.sacrum', 'sacrum'),
  coccyx: mid('pelvis.tailbone', 'tailbone'),
  'gluteus-medius': paired('hip.glute_side', 'gluteus medius'),
  'gluteus-maximus': paired('hip.glute_max', 'gluteus maximus'),
  piriformis: paired('hip.deep', 'buttock over piriformis'),
  'greater-trochanter': paired('hip.troch', 'greater trochanter'),
  'ischial-tuberosity': paired('hip.sitbone', 'sit bone'),
  'tensor-fasciae-latae': paired('hip.tfl', 'tensor fasciae latae'),
  'brachialis-lateral': paired('arm.front', 'brachialis'),
  'biceps-brachii': paired('arm.front', 'biceps'),
  'inner-arm': paired('arm.inner', 'inner arm groove'),
  'triceps-long': paired('arm.back', 'triceps, long head'),
  'triceps-lateral': paired('arm.back', 'triceps, lateral head'),
  'triceps-tendon': paired('arm.back', 'triceps tendon'),
  'cubital-fossa': paired('elbow.crease', 'crease of the elbow'),
  olecranon: paired('elbow.outer', 'point of the elbow'),
  'lateral-epicondyle': paired('elbow.outer', 'lateral epicondyle'),
  'medial-epicondyle': paired('forearm.front', 'medial epicondyle'),
  'flexors-radial': paired('forearm.front', 'wrist and finger flexors, thumb side'),
  'flexors-ulnar': paired('forearm.front', 'wrist and finger flexors, little-finger side'),
  brachioradialis: paired('forearm.back', 'brachioradialis'),
  'extensors-radial': paired('forearm.back', 'wrist and finger extensors, thumb side'),
  'extensors-ulnar': paired('forearm.back', 'wrist and finger extensors, little-finger side'),
  'wrist-palmar': paired('hand.palm', 'wrist, palm side'),
  'wrist-dorsal': paired('hand.back', 'wrist, back'),
  thenar: paired('hand.thumb', 'ball of the thumb'),
  thumb: paired('hand.thumb', 'thumb'),
  hypothenar: paired('hand.palm', 'ball of the little finger'),
  palm: paired('hand.palm', 'palm'),
  'index-finger-palmar': paired('hand.palm', 'index finger, palm side'),
  'middle-finger-palmar': paired('hand.palm', 'middle finger, palm side'),
  'ring-finger-palmar': paired('hand.palm', 'ring finger, palm side'),
  'little-finger-palmar': paired('hand.palm', 'little finger, palm side'),
  'hand-dorsum': paired('hand.back', 'back of the hand'),
  'index-finger-dorsal': paired('hand.back', 'index finger, back'),
  'middle-finger-dorsal': paired('hand.back', 'middle finger, back'),
  'ring-finger-dorsal': paired('hand.back', 'ring finger, back'),
  'little-finger-dorsal': paired('hand.back', 'little finger, back'),
  sartorius: paired('thigh.front', 'sartorius'),
  'rectus-femoris': paired('thigh.front', 'rectus femoris'),
  'vastus-medialis': paired('thigh.front', 'vastus medialis'),
  'vastus-lateralis': paired('thigh.outer', 'vastus lateralis'),
  'iliotibial-tract': paired('thigh.outer', 'iliotibial tract'),
  adductors: paired('thigh.inner', 'adductors'),
  gracilis: paired('thigh.inner', 'gracilis'),
  'biceps-femoris': paired('thigh.back', 'biceps femoris'),
  semitendinosus: paired('thigh.back', 'semitendinosus and semimembranosus'),
  patella: paired('knee.front', 'kneecap'),
  'patellar-tendon': paired('knee.front', 'patellar tendon'),
  'medial-knee': paired('knee.front', 'inner knee'),
  'lateral-knee': paired('knee.outer', 'outer knee and head of the fibula'),
  popliteal: paired('knee.back', 'hollow of the knee'),
  'gastrocnemius-medial': paired('calf.upper', 'gastrocnemius, medial head'),
  'gastrocnemius-lateral': paired('calf.upper', 'gastrocnemius, lateral head'),
  soleus: paired('calf.lower', 'soleus'),
  achilles: paired('calf.achilles', 'Achilles tendon'),
  'tibialis-anterior': paired('shin.front', 'tibialis anterior'),
  fibularis: paired('shin.outer', 'fibularis muscles'),
  'tibia-medial': paired('shin.inner', 'inner border of the shin bone'),
  'ankle-front': paired('ankle.ring', 'front of the ankle'),
  'medial-malleolus': paired('ankle.ring', 'inner ankle'),
  'lateral-malleolus': paired('ankle.ring', 'outer ankle'),
  heel: paired('foot.heel', 'heel'),
  'foot-dorsum': paired('foot.top', 'instep'),
  'great-toe': paired('foot.top', 'great toe'),
  'lesser-toes': paired('foot.top', 'toes'),
  'lateral-foot': paired('foot.sole', 'outer edge of the foot'),
  'abductor-hallucis': paired('foot.sole', 'inner arch'),
  'plantar-fascia': paired('foot.sole', 'plantar fascia'),
  'lateral-sole': paired('foot.sole', 'outer sole'),
  'ball-of-foot': paired('foot.sole', 'ball of the foot'),
  'toes-plantar': paired('foot.sole', 'toes from below'),
} as const satisfies Readonly<Record<string, Leaf>>;

/** Deep zones lie beneath the leaves and overlap. */
const deepZones = {
  'pterygoid-lateral': paired('head.jaw', 'pterygoid muscles'),
  'deep-suboccipitals': paired('neck.suboccipital', 'deep suboccipital muscles'),
  'semispinalis-capitis': paired('neck.back', 'semispinalis capitis and multifidus'),
  'longus-colli': paired('neck.front', 'longus colli'),
  'scalenes-deep': paired('neck.side', 'scalenes, deep'),
  'levator-scapulae-deep': paired('back.levator', 'levator scapulae'),
  'supraspinatus-deep': paired('back.supraspin', 'supraspinatus under trapezius'),
  'rhomboid-minor': paired('back.rhomboid', 'rhomboid minor'),
  subscapularis: paired('axilla', 'subscapularis'),
  'serratus-posterior-inferior': paired('back.midpara', 'serratus posterior inferior'),
  iliocostalis: paired('back.midpara', 'iliocostalis'),
  'multifidus-thoracic': paired('back.thoracic', 'thoracic multifidus'),
  'multifidus-lumbar': paired('back.lowpara', 'lumbar multifidus'),
  'quadratus-lumborum-deep': paired('back.flank', 'quadratus lumborum, deep'),
  'pectoralis-minor': paired('chest.pecminor', 'pectoralis minor'),
  subclavius: paired('chest.collarbone', 'subclavius'),
  diaphragm: paired('abd.ribmargin', 'diaphragm'),
  'transversus-abdominis': paired('abd.mid', 'transversus abdominis'),
  'psoas-major': paired('hip.psoas', 'psoas'),
  'iliacus-deep': paired('hip.psoas', 'iliacus'),
  pectineus: paired('hip.groin', 'pectineus'),
  'piriformis-deep': paired('hip.deep', 'piriformis'),
  'obturator-internus': paired('hip.deep', 'obturator internus and gemelli'),
  'quadratus-femoris': paired('hip.deep', 'quadratus femoris'),
  'gluteus-minimus': paired('hip.glute_side', 'gluteus minimus'),
  'adductor-magnus': paired('thigh.inner', 'adductor magnus'),
  'vastus-intermedius': paired('thigh.front', 'vastus intermedius'),
  'short-biceps-femoris': paired('thigh.back', 'biceps femoris, short head'),
  popliteus: paired('knee.back', 'popliteus'),
  'tibialis-posterior': paired('shin.inner', 'tibialis posterior (deep calf)'),
  'flexor-hallucis-longus': paired('calf.lower', 'flexor hallucis longus (deep calf)'),
  'extensor-digitorum-longus': paired('shin.front', 'extensor digitorum longus'),
  'quadratus-plantae': paired('foot.sole', 'quadratus plantae'),
  'adductor-hallucis': paired('foot.sole', 'adductor hallucis'),
  coracobrachialis: paired('arm.inner', 'coracobrachialis'),
  'brachialis-deep': paired('arm.front', 'brachialis under biceps'),
  'pronator-teres': paired('elbow.crease', 'pronator teres'),
  supinator: paired('forearm.back', 'supinator'),
  'flexor-digitorum-profundus': paired('forearm.front', 'deep finger flexors'),
  'pronator-quadratus': paired('forearm.front', 'pronator quadratus'),
  'adductor-pollicis': paired('hand.thumb', 'adductor pollicis'),
  lumbricals: paired('hand.palm', 'lumbricals'),
  interossei: paired('hand.back', 'dorsal interossei'),
} as const satisfies Readonly<Record<string, Leaf>>;

/** Outlines of organs. Each lies where it is seen best: a region is where a mark on it is filed. */
const organs = {
  thyroid: mid('neck.front', 'thyroid gland'),
  trachea: mid('neck.front', 'windpipe'),
  'lung-left': single('left', 'chest.ribs', 'lung'),
  'lung-right': single('right', 'chest.ribs', 'lung'),
  heart: mid('chest.sternum', 'heart'),
  liver: single('right', 'abd.ribmargin', 'liver'),
  stomach: single('left', 'abd.upper', 'stomach'),
  spleen: single('left', 'chest.ribs', 'spleen'),
  pancreas: mid('abd.upper', 'pancreas'),
  'kidney-left': single('left', 'back.flank', 'kidney'),
  'kidney-right': single('right', 'back.flank', 'kidney'),
  'small-intestine': mid('abd.mid', 'small bowel'),
  colon: mid('abd.mid', 'large bowel'),
  bladder: mid('abd.mid', 'bladder'),
} as const satisfies Readonly<Record<string, Leaf>>;

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

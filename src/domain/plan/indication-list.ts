import type { SourceMark } from '#domain/atlas/techniques.ts';
import type { CodeCandidate, Indication } from './indications.ts';

const code = (name: string, words: string, mark: SourceMark = 'recalled'): CodeCandidate => ({
  code: name,
  words,
  mark,
  kind: 'code',
});
const family = (name: string, words: string): CodeCandidate => ({
  code: name,
  words,
  mark: 'recalled',
  kind: 'family',
});

// Clinical reference 7.3. Verified are M79.1x and M79.7 only (V56); the rest is recalled and says so on the screen.
const musclePain = [
  code('M79.10', 'muscle pain, site not said', 'verified'),
  code('M79.12', 'muscle pain, head and neck', 'verified'),
  code('M79.18', 'muscle pain, another site', 'verified'),
];
const jawMusclePain = code('M79.11', 'muscle pain, muscles of chewing', 'verified');

export const indicationList: readonly Indication[] = [
  {
    id: 'neck-pain',
    name: 'Neck pain',
    plain: 'neck pain',
    codes: [code('M54.2', 'neck pain'), code('M79.12', 'muscle pain, head and neck', 'verified')],
    regions: ['neck.suboccipital', 'neck.back', 'back.upper_trap', 'back.levator', 'chest.pecminor'],
  },
  {
    id: 'low-back-pain',
    name: 'Low back pain',
    plain: 'low back pain',
    codes: [
      code('M54.50', 'low back pain, not specified'),
      code('M54.51', 'low back pain from the vertebrae'),
      code('M54.59', 'low back pain, other'),
    ],
    regions: ['back.lowpara', 'back.flank', 'hip.glute_max', 'hip.deep', 'hip.tfl'],
  },
  {
    id: 'thoracic-pain',
    name: 'Upper and middle back pain',
    plain: 'upper back pain',
    codes: [code('M54.6', 'pain in the thoracic spine')],
    regions: ['back.thoracic', 'back.midpara', 'back.rhomboid', 'back.levator', 'chest.pec'],
  },
  {
    id: 'tension-headache',
    name: 'Tension-type headache',
    plain: 'tension headache',
    codes: [
      code('G44.209', 'tension-type headache, type not said'),
      code('G44.219', 'tension-type headache, in episodes'),
      code('G44.229', 'tension-type headache, chronic'),
      code('G44.201', 'tension-type headache, type not said, intractable'),
    ],
    regions: ['neck.suboccipital', 'head.scalp', 'head.temple', 'neck.back', 'back.upper_trap'],
  },
  {
    id: 'cervicogenic-headache',
    name: 'Headache from the neck',
    plain: 'headache that comes from the neck',
    codes: [code('G44.86', 'cervicogenic headache')],
    regions: ['neck.suboccipital', 'neck.back', 'back.upper_trap', 'back.levator'],
  },
  {
    id: 'migraine',
    name: 'Migraine',
    plain: 'migraine',
    codes: [code('G43.909', 'migraine, not specified, not intractable')],
    regions: ['neck.suboccipital', 'neck.back', 'head.temple'],
  },
  {
    id: 'fibromyalgia',
    name: 'Fibromyalgia',
    plain: 'fibromyalgia',
    codes: [code('M79.7', 'fibromyalgia', 'verified')],
    regions: ['back.upper_trap', 'back.midpara', 'back.lowpara', 'neck.suboccipital'],
  },
  {
    id: 'myofascial-pain',
    name: 'Myofascial pain',
    plain: 'muscle pain',
    codes: [...musclePain, jawMusclePain],
    regions: [],
  },
  {
    id: 'muscle-spasm',
    name: 'Muscle spasm',
    plain: 'muscle spasm',
    codes: [code('M62.830', 'muscle spasm of the back'), code('M62.838', 'muscle spasm, other')],
    regions: [],
  },
  {
    id: 'jaw-pain',
    name: 'Jaw pain',
    plain: 'jaw pain',
    codes: [jawMusclePain, family('M26.62-', 'pain of the jaw joint')],
    regions: ['head.jaw', 'head.temple', 'neck.suboccipital'],
  },
  {
    id: 'joint-pain',
    name: 'Joint pain or stiffness',
    plain: 'a stiff or sore joint',
    codes: [family('M25.5-', 'joint pain'), family('M25.6-', 'joint stiffness')],
    regions: [],
  },
  {
    id: 'osteoarthritis',
    name: 'Osteoarthritis',
    plain: 'arthritis',
    codes: [family('M15', 'osteoarthritis, M15 to M19 by joint')],
    regions: [],
  },
  {
    id: 'lateral-elbow',
    name: 'Tennis elbow',
    plain: 'tennis elbow',
    codes: [family('M77.1-', 'lateral epicondylitis, by side')],
    regions: ['forearm.back', 'elbow.outer', 'arm.back'],
  },
  {
    id: 'itb-syndrome',
    name: 'Outer knee pain (iliotibial band)',
    plain: 'outer knee pain',
    codes: [family('M76.3-', 'iliotibial band syndrome, by side')],
    regions: ['hip.tfl', 'thigh.outer', 'hip.glute_side'],
  },
  {
    id: 'plantar-fasciitis',
    name: 'Heel pain (plantar fascia)',
    plain: 'heel pain',
    codes: [code('M72.2', 'plantar fasciitis')],
    regions: ['foot.sole', 'calf.upper', 'calf.lower'],
  },
  {
    id: 'scar',
    name: 'Scar',
    plain: 'a tight scar',
    codes: [code('L90.5', 'scar, also an adherent one')],
    regions: [],
  },
  {
    id: 'venous-insufficiency',
    name: 'Chronic venous insufficiency',
    plain: 'heavy, aching legs from weak veins',
    codes: [code('I87.2', 'venous insufficiency'), family('I83', 'varicose veins, by place')],
    regions: ['calf.upper', 'calf.lower', 'thigh.back'],
  },
  {
    id: 'chronic-pain',
    name: 'Chronic pain',
    plain: 'pain that has lasted long',
    codes: [code('G89.29', 'chronic pain, other'), code('G89.4', 'chronic pain syndrome')],
    regions: [],
  },
  {
    id: 'me-cfs',
    name: 'ME/CFS',
    plain: 'chronic fatigue',
    codes: [code('G93.32', 'ME/CFS'), code('R53.82', 'chronic fatigue, not specified')],
    regions: ['back.upper_trap', 'neck.suboccipital'],
  },
  {
    id: 'stress',
    name: 'Stress',
    plain: 'stress',
    codes: [code('Z73.3', 'stress'), family('F43', 'reaction to stress, by a qualified clinician')],
    regions: ['neck.suboccipital', 'back.upper_trap', 'head.scalp'],
  },
  { id: 'other', name: 'Something else', plain: 'what brought you here', codes: [], regions: [] },
];

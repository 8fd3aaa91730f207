import type { AnswerValue } from '#domain/screening/answer.ts';
import type { Medicine, MedicineClass } from '#domain/screening/medicine-class.ts';
import {
  george,
  ines,
  iris,
  leila,
  maren,
  nadia,
  ruth,
  ruthHerself,
  samuel,
  tomas,
  wen,
  type CastClient,
  type CastMember,
} from './cast.ts';

/** What somebody told, apart from everything that was answered no. `null` leaves a question open. */
export type Told = Readonly<Record<string, AnswerValue | null>>;

/** One time that a client was asked: when, how, and what was said. */
export type Asking = {
  readonly client: CastClient;
  readonly daysAgo: number;
  readonly minutesAgo?: number;
  /** Through a link; at the desk, written down by a therapist; or signed in, by the client herself. */
  readonly how: 'link' | { readonly desk: CastMember } | { readonly own: CastMember };
  readonly purpose: 'full' | 'update';
  /** Before the form closed the practice told this. */
  readonly told: 'all-set' | 'we-will-ask' | 'ask-your-doctor';
  readonly says: Told;
};

const medicine = (name: string, ...classes: MedicineClass[]): Medicine => ({
  name,
  classes,
  confirmed: true,
});

/** Ruth at the beginning of her course. */
const ruthsForm: Told = {
  'neck-pain': 'yes',
  headache: 'yes',
  medicines: [medicine('Ibuprofen')],
  story: 'My neck is stiff by noon, and on most evenings the head aches from the back to the right temple.',
  better: 'Warmth, and lying down in the dark.',
  worse: 'The screen, and driving home in the evening.',
  'pain-now': 5,
  'pain-places': [
    { region: 'neck.back', side: 'right' },
    { region: 'head.temple', side: 'right' },
  ],
  'past-treatment': 'Physical therapy in spring; the exercises helped while I did them.',
  goals: [
    { activity: 'Drive home and look over the right shoulder', score: 4 },
    { activity: 'Work at the screen until five without a headache', score: 3 },
    { activity: 'Sleep through the night', score: 6 },
  ],
  sleep: 'so-so',
  'touch-preference': 'medium',
  'stop-word': 'Red',
  'emergency-contact': 'Paul Alder, +1 312 555 0142',
  physician: 'Dr. Miriam Castellano',
};

/** The reader's comment of the clinical reference, section 4.6, with what George's plan has said since. */
const georgesForm: Told = {
  'night-pain': 'yes',
  'night-pain-not-eased': 'unknown',
  'night-pain-constant': null,
  'constant-pain': 'unknown',
  copd: 'yes',
  oxygen: 'yes',
  'breathless-flat': 'yes',
  'walking-aid': 'yes',
  'rise-from-floor': 'yes',
  depression: 'yes',
  'carotid-stenosis': 'yes',
  implant: 'yes',
  'implant-where': [{ region: 'chest.pec', side: 'right' }],
  osteoporosis: 'unknown',
  osteopenia: 'unknown',
  'steroids-long': 'unknown',
  'thin-skin': 'yes',
  medicines: [medicine('Morphine 12-hour capsules', 'opioid')],
  'phq-1': 1,
  'phq-2': 2,
  'phq-3': 3,
  'phq-4': 2,
  'phq-6': 1,
  'phq-7': 1,
  story: 'Severe arthritis of the right hip and leg. So much pain at night that I cannot sleep.',
  'pain-now': 7,
  'pain-places': [
    { region: 'hip.deep', side: 'right' },
    { region: 'thigh.outer', side: 'right' },
  ],
  sleep: 'hardly',
  goals: [{ activity: 'Reach the second shelf', score: 3 }],
  physician: 'Dr. Alan Reyes',
};

const leilasForm: Told = {
  pregnant: 'yes',
  'pregnant-weeks': 24,
  medicines: [medicine('Folic acid')],
  story: 'I clench at night and the jaw clicks when I yawn.',
  'pain-now': 4,
  'pain-places': [{ region: 'head.jaw', side: 'right' }],
  goals: [{ activity: 'Eat an apple', score: 5 }],
};

const samuelsForm: Told = {
  surgery: 'yes',
  'surgery-weeks': 4,
  'surgery-what': 'Carpal tunnel of the right hand.',
  'surgery-where': [{ region: 'hand.palm', side: 'right' }],
  medicines: [],
  story: 'The low back locks after an hour at the piano.',
  'pain-now': 4,
  'pain-places': [{ region: 'back.lowpara', side: 'left' }],
  goals: [{ activity: 'Sit through a rehearsal of two hours', score: 4 }],
};

const nadiasForm: Told = {
  fibromyalgia: 'yes',
  'previous-clot': 'yes',
  medicines: [medicine('Apixaban', 'anticoagulant'), medicine('Duloxetine', 'antidepressant')],
  story: 'I ache all over since the diagnosis two years ago; the outer knee on the right is the worst.',
  'pain-now': 5,
  'pain-places': [{ region: 'thigh.outer', side: 'right' }],
  goals: [{ activity: 'Walk the lake path and sleep well afterwards', score: 4 }],
};

/** Everybody who was asked, in the order of time. */
export const askings: readonly Asking[] = [
  {
    client: iris,
    daysAgo: 17,
    how: { desk: ines },
    purpose: 'full',
    told: 'all-set',
    says: { fibromyalgia: 'yes', medicines: [] },
  },
  { client: wen, daysAgo: 100, how: 'link', purpose: 'full', told: 'all-set', says: { medicines: [] } },
  {
    client: george,
    daysAgo: 41,
    how: { desk: maren },
    purpose: 'full',
    told: 'we-will-ask',
    says: { ...georgesForm, 'phq-9': 1 },
  },
  { client: ruth, daysAgo: 31, how: 'link', purpose: 'full', told: 'all-set', says: ruthsForm },
  {
    client: tomas,
    daysAgo: 20,
    how: 'link',
    purpose: 'full',
    told: 'all-set',
    says: { medicines: [medicine('Lisinopril')], story: 'The left arm stops at shoulder height.' },
  },
  { client: leila, daysAgo: 13, how: 'link', purpose: 'full', told: 'we-will-ask', says: leilasForm },
  {
    client: george,
    daysAgo: 6,
    how: { desk: maren },
    purpose: 'full',
    told: 'we-will-ask',
    says: georgesForm,
  },
  { client: nadia, daysAgo: 6, how: 'link', purpose: 'full', told: 'we-will-ask', says: nadiasForm },
  { client: samuel, daysAgo: 1, how: 'link', purpose: 'full', told: 'ask-your-doctor', says: samuelsForm },
];

/** The morning of each day on which somebody looks: Ruth says what is new, and those who come say so too. */
export const newToday: readonly Asking[] = [
  {
    client: ruth,
    daysAgo: 0,
    minutesAgo: 20,
    how: { own: ruthHerself },
    purpose: 'update',
    told: 'all-set',
    says: { ...ruthsForm, 'pain-now': 2 },
  },
];

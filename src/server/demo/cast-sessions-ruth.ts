import type { CastSession } from './cast-session.ts';
import { maren, ruth } from './cast.ts';
import { foundInRuth, measuredInRuth } from './cast-course-ruth.ts';
import { assessment, held, neckRotation, pain, pause, planned, reaction, says } from './said.ts';

const base = { region: 'neck.suboccipital', side: 'bilateral' } as const;
const trap = { region: 'back.upper_trap', side: 'right' } as const;
const levator = { region: 'back.levator', side: 'right' } as const;
const neck = { region: 'neck.back', side: 'right' } as const;
const pec = { region: 'chest.pecminor', side: 'right' } as const;
const rhomboid = { region: 'back.rhomboid', side: 'right' } as const;

/** Ruth Alder's course: four visits, a week apart, each signed; the first was amended the next day. */
export const ruthSessions: readonly CastSession[] = [
  {
    name: 'Ruth 1',
    daysAgo: 28,
    client: ruth,
    therapist: maren,
    steps: [
      says(
        'client',
        'complaint',
        'My neck is tight on the right and by four o’clock the headache starts behind the eye.',
      ),
      says('client', 'goal', 'I want to drive home without turning my whole body to look back.'),
      pain('before', 6, 'turning the head to the right'),
      ...neckRotation('before', 48, 62),
      ...foundInRuth(1),
      ...measuredInRuth(1),
      held('cranialBase', base, {
        seconds: 205,
        discomfort: [[60, 2]],
        signs: ['softening', 'breath_change'],
      }),
      held('crossHands', trap, {
        seconds: 190,
        discomfort: [
          [45, 4],
          [150, 3],
        ],
        signs: ['tissue_creep'],
      }),
      held('compression', levator, {
        seconds: 75,
        discomfort: [
          [20, 6],
          [60, 4],
        ],
        signs: ['softening'],
      }),
      ...pause(95),
      held('longPlane', neck, { seconds: 130, discomfort: [[50, 4]] }),
      held('crossHands', pec, { seconds: 125, discomfort: [[40, 3]], signs: ['warmth'] }),
      says('client', 'response', 'It feels longer, and a bit light-headed.'),
      reaction('Light-headed on sitting up', 'Sat for three minutes, water; gone before standing'),
      pain('after', 4, 'turning the head to the right'),
      ...neckRotation('after', 55, 64),
    ],
    edits: [
      assessment(
        'Restriction over the right upper trapezius and levator limits rotation; the cranial base responds first.',
      ),
      planned('Weekly for four visits, then re-assess. Sit up slowly from now on.'),
    ],
    signed: true,
    amendment: {
      words: 'The client called the next day: the light-headedness did not return.',
      reason: 'Told by telephone after the note was signed.',
    },
  },
  {
    name: 'Ruth 2',
    daysAgo: 21,
    client: ruth,
    therapist: maren,
    steps: [
      says('client', 'since-last-time', 'Two days without headache, then it came back on Thursday.'),
      pain('before', 5, 'turning the head to the right'),
      ...neckRotation('before', 51, 62),
      ...foundInRuth(2),
      held('cranialBase', base, { seconds: 215, discomfort: [[70, 1]], signs: ['therapeutic_pulse'] }),
      held('crossHands', trap, { seconds: 225, discomfort: [[60, 4]], signs: ['softening', 'tissue_creep'] }),
      held('compression', levator, {
        seconds: 80,
        discomfort: [
          [15, 6],
          [70, 3],
        ],
        signs: ['softening'],
      }),
      held('compression', rhomboid, { seconds: 60, discomfort: [[20, 5]] }),
      held('longPlane', neck, { seconds: 145, discomfort: [[60, 3]], signs: ['warmth'] }),
      held('crossHands', pec, {
        seconds: 150,
        change: { afterSeconds: 70, pressure: 3 },
        signs: ['tissue_creep'],
      }),
      says('client', 'response', 'The right side feels as free as the left for the first time.'),
      pain('after', 3, 'turning the head to the right'),
      ...neckRotation('after', 58, 64),
    ],
    edits: [
      assessment('Rotation to the right keeps part of the gain from last week; the rhomboid has not let go.'),
      planned('Same order next week, more time on the rhomboid.'),
    ],
    signed: true,
  },
  {
    name: 'Ruth 3',
    daysAgo: 14,
    client: ruth,
    therapist: maren,
    steps: [
      says('client', 'since-last-time', 'One headache this week, on the day of the long meeting.'),
      pain('before', 4, 'turning the head to the right'),
      ...neckRotation('before', 55, 63),
      ...foundInRuth(3),
      ...measuredInRuth(3),
      held('cranialBase', base, { seconds: 195, signs: ['breath_change'] }),
      held('crossHands', trap, { seconds: 200, discomfort: [[80, 3]], signs: ['softening'] }),
      held('compression', rhomboid, {
        seconds: 85,
        discomfort: [
          [20, 5],
          [75, 3],
        ],
        signs: ['softening'],
      }),
      held('compression', levator, { seconds: 60, discomfort: [[20, 4]], signs: ['softening'] }),
      held('longPlane', neck, { seconds: 120, discomfort: [[40, 3]], signs: ['warmth'] }),
      says(
        'therapist',
        'home',
        'Ball against the wall beside the shoulder blade, one minute, every second evening.',
      ),
      pain('after', 2, 'turning the head to the right'),
      ...neckRotation('after', 61, 65),
    ],
    edits: [
      assessment('Pain and rotation move together; the rhomboid let go today.'),
      planned('Two more visits, then decide about every second week.'),
    ],
    signed: true,
  },
  {
    name: 'Ruth 4',
    daysAgo: 7,
    client: ruth,
    therapist: maren,
    steps: [
      says('client', 'since-last-time', 'No headache. The neck is stiff in the morning and eases by nine.'),
      pain('before', 4, 'turning the head to the right'),
      ...neckRotation('before', 57, 64),
      ...foundInRuth(4),
      ...measuredInRuth(4),
      held('cranialBase', base, { seconds: 210, signs: ['softening'] }),
      held('crossHands', trap, { seconds: 240, discomfort: [[60, 3]], signs: ['tissue_creep', 'warmth'] }),
      held('crossHands', pec, { seconds: 185, discomfort: [[50, 4]], signs: ['softening'] }),
      held('compression', levator, { seconds: 70, discomfort: [[20, 4]] }),
      held('longPlane', neck, { seconds: 135, discomfort: [[50, 2]], signs: ['softening'] }),
      says('client', 'response', 'Easy. I could fall asleep.'),
      pain('after', 2, 'turning the head to the right'),
      ...neckRotation('after', 63, 65),
    ],
    edits: [
      assessment(
        'Rotation to the right is within 2 degrees of the left after treatment; morning stiffness remains.',
      ),
      planned('Re-assess at the next visit: pain, rotation, headaches in two weeks.'),
    ],
    signed: true,
  },
];

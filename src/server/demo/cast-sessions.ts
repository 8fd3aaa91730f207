import type { CastSession } from './cast-session.ts';
import { abigail, george, ines, leila, maren, nadia, samuel, tomas } from './cast.ts';
import { ruthSessions } from './cast-sessions-ruth.ts';
import { assessment, held, pain, planned, range, says } from './said.ts';

const low = { region: 'back.lowpara', side: 'bilateral' } as const;
const traps = { region: 'back.upper_trap', side: 'bilateral' } as const;

const others: readonly CastSession[] = [
  {
    name: 'Samuel 1',
    daysAgo: 9,
    client: samuel,
    therapist: maren,
    steps: [
      says('client', 'complaint', 'After an hour at the piano my low back locks, more on the left.'),
      pain('before', 5, 'bending forward'),
      held('crossHands', low, { seconds: 255, discomfort: [[60, 3]], signs: ['softening', 'warmth'] }),
      held(
        'longPlane',
        { region: 'back.flank', side: 'left' },
        { seconds: 160, discomfort: [[50, 5]], signs: ['tissue_creep'] },
      ),
      held(
        'compression',
        { region: 'hip.deep', side: 'left' },
        { seconds: 70, discomfort: [[20, 6]], signs: ['softening'] },
      ),
      held('crossHands', { region: 'hip.tfl', side: 'left' }, { seconds: 150, discomfort: [[40, 4]] }),
      says('client', 'response', 'Standing feels more even.'),
      pain('after', 3, 'bending forward'),
    ],
    edits: [
      assessment('Left flank and deep hip guard the low back after sitting.'),
      planned('Again in one week; add the psoas if it holds.'),
    ],
    signed: true,
  },
  {
    name: 'Samuel 2',
    daysAgo: 2,
    client: samuel,
    therapist: maren,
    steps: [
      says('client', 'since-last-time', 'Good for four days. The rehearsal on Saturday was too long.'),
      pain('before', 4, 'bending forward'),
      held('crossHands', low, { seconds: 240, discomfort: [[60, 3]], signs: ['softening'] }),
      held(
        'crossHands',
        { region: 'hip.psoas', side: 'left' },
        {
          seconds: 310,
          discomfort: [
            [90, 5],
            [240, 3],
          ],
          signs: ['breath_change', 'softening'],
        },
      ),
      held(
        'longPlane',
        { region: 'back.flank', side: 'left' },
        { seconds: 140, discomfort: [[50, 4]], signs: ['softening'] },
      ),
      pain('after', 2, 'bending forward'),
    ],
    edits: [],
    signed: false,
  },
  {
    name: 'Leila 1',
    daysAgo: 12,
    client: leila,
    therapist: maren,
    steps: [
      says('client', 'complaint', 'I wake with a tight jaw and it clicks when I yawn.'),
      range('before', { joint: 'jaw', movement: 'opening', side: 'mid', degrees: 22 }),
      held(
        'compression',
        { region: 'head.jaw', side: 'right' },
        { seconds: 50, pressure: 2, discomfort: [[15, 5]], signs: ['softening'] },
      ),
      held(
        'crossHands',
        { region: 'head.temple', side: 'right' },
        { seconds: 130, pressure: 1, signs: ['warmth'] },
      ),
      held(
        'cranialBase',
        { region: 'neck.suboccipital', side: 'bilateral' },
        { seconds: 200, signs: ['breath_change'] },
      ),
      range('after', { joint: 'jaw', movement: 'opening', side: 'mid', degrees: 26 }),
    ],
    edits: [
      assessment('Masseter on the right; opening gained without a click.'),
      planned('Two more visits. Dentist about a splint.'),
    ],
    signed: true,
  },
  {
    name: 'George 1',
    daysAgo: 6,
    client: george,
    therapist: maren,
    steps: [
      says('client', 'complaint', 'The shoulders are up at my ears and I cannot lie on the left.'),
      pain('before', 5, 'reaching up'),
      held('crossHands', traps, { seconds: 185, pressure: 1, discomfort: [[60, 2]], signs: ['softening'] }),
      held(
        'longPlane',
        { region: 'back.midpara', side: 'bilateral' },
        { seconds: 125, pressure: 2, discomfort: [[60, 3]] },
      ),
      held(
        'crossHands',
        { region: 'chest.pec', side: 'left' },
        { seconds: 120, pressure: 2, discomfort: [[40, 2]], signs: ['warmth'] },
      ),
      says('therapist', 'observation', 'Treated half upright, oxygen running; breathing easy throughout.'),
      pain('after', 4, 'reaching up'),
    ],
    edits: [
      assessment('Tolerates light work in half upright position.'),
      planned('Stay at pressure 2 and 30 minutes.'),
    ],
    signed: true,
  },
  {
    name: 'Nadia 1',
    daysAgo: 5,
    client: nadia,
    therapist: ines,
    steps: [
      says('client', 'complaint', 'The outer knee bites at kilometre twelve and stays for a day.'),
      pain('before', 4, 'single-leg squat'),
      held(
        'compression',
        { region: 'hip.tfl', side: 'right' },
        { seconds: 70, pressure: 4, discomfort: [[20, 6]], signs: ['softening'] },
      ),
      held(
        'forearm',
        { region: 'thigh.outer', side: 'right' },
        {
          seconds: 155,
          discomfort: [
            [40, 6],
            [120, 4],
          ],
          signs: ['tissue_creep'],
        },
      ),
      held(
        'compression',
        { region: 'hip.glute_side', side: 'right' },
        { seconds: 65, pressure: 4, discomfort: [[25, 5]], signs: ['softening'] },
      ),
      pain('after', 2, 'single-leg squat'),
    ],
    edits: [
      assessment('Tension-line from hip to knee on the right; squat is smoother.'),
      planned('No hills for a week, then test at ten kilometres.'),
    ],
    signed: true,
  },
  {
    name: 'Tomas 1',
    daysAgo: 8,
    client: tomas,
    therapist: ines,
    steps: [
      says('client', 'complaint', 'The left arm stops at shoulder height.'),
      range('before', { joint: 'shoulder', movement: 'flexion', side: 'left', degrees: 118 }),
      held(
        'jointLever',
        { region: 'shoulder.cap', side: 'left' },
        { seconds: 75, discomfort: [[30, 4]], signs: ['tissue_creep'] },
      ),
      held(
        'longPlane',
        { region: 'back.lat', side: 'left' },
        { seconds: 135, discomfort: [[50, 4]], signs: ['softening'] },
      ),
      held(
        'crossHands',
        { region: 'chest.pec', side: 'left' },
        { seconds: 160, discomfort: [[60, 3]], signs: ['softening'] },
      ),
      range('after', { joint: 'shoulder', movement: 'flexion', side: 'left', degrees: 129 }),
    ],
    edits: [assessment('Flexion gains with the back line first.'), planned('Twice a week for two weeks.')],
    signed: true,
  },
  {
    name: 'Abigail 1',
    daysAgo: 3,
    client: abigail,
    therapist: ines,
    steps: [
      says('client', 'since-last-time', 'A flare on Monday, better since yesterday.'),
      pain('before', 6),
      held('crossHands', traps, {
        seconds: 260,
        pressure: 1,
        discomfort: [[90, 3]],
        signs: ['warmth', 'breath_change'],
      }),
      held('crossHands', low, { seconds: 245, pressure: 2, discomfort: [[80, 3]], signs: ['softening'] }),
      held('unwinding', { region: 'head.scalp', side: 'mid' }, { seconds: 190, signs: ['breath_change'] }),
      pain('after', 4),
    ],
    edits: [],
    signed: false,
  },
];

export const castSessions: readonly CastSession[] = [...ruthSessions, ...others];

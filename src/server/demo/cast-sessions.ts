import { finds, keepsOff, sees, watches } from './assessed.ts';
import type { CastSession } from './cast-session.ts';
import { george, leila, maren, samuel } from './cast.ts';
import { irisSessions } from './cast-iris.ts';
import { inesSessions } from './cast-sessions-ines.ts';
import { ruthSessions } from './cast-sessions-ruth.ts';
import { assessment, held, pain, planned, range, says } from './said.ts';
import { idOfNoted } from './session-script.ts';
import { spots } from './spots.ts';

const low = { region: 'back.lowpara', side: 'bilateral' } as const;
const traps = { region: 'back.upper_trap', side: 'bilateral' } as const;

const flank = {
  finding: 'restriction',
  region: 'back.flank',
  side: 'left',
  layer: 'superficial',
  direction: 'inferior',
  depth: 'deep',
  spot: spots.flankLeft,
} as const;

const others: readonly CastSession[] = [
  {
    name: 'Samuel 1',
    daysAgo: 9,
    client: samuel,
    therapist: maren,
    steps: [
      says('client', 'complaint', 'After an hour at the piano my low back locks, more on the left.'),
      pain('before', 5, 'bending forward'),
      watches({ test: 'forward-bend', quality: 'limited', pain: 5 }),
      sees({ observation: 'low-back-hollow', degree: 'clear' }),
      finds('flank', { ...flank, severity: 6 }),
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
      watches({ test: 'forward-bend', quality: 'limited', pain: 4 }),
      finds('flank', { ...flank, severity: 4, lineage: idOfNoted('Samuel 1', 'flank') }),
      finds('psoas', {
        finding: 'tenderness',
        region: 'hip.psoas',
        side: 'left',
        layer: 'deep',
        severity: 5,
      }),
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
      finds('jaw', {
        finding: 'trigger-point',
        region: 'head.jaw',
        side: 'right',
        layer: 'superficial',
        severity: 6,
        spot: spots.jawRight,
      }),
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
      keepsOff({
        overlay: 'avoid',
        what: 'port',
        region: 'chest.pec',
        side: 'right',
        spot: spots.chestRight,
        since: '2024-11-05',
      }),
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
];

export const castSessions: readonly CastSession[] = [
  ...ruthSessions,
  ...others,
  ...inesSessions,
  ...irisSessions,
];

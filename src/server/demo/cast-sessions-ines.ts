import { keepsOff, measures } from './assessed.ts';
import type { CastSession } from './cast-session.ts';
import { abigail, ines, nadia, tomas } from './cast.ts';
import { assessment, held, pain, planned, range, says } from './said.ts';
import { spots } from './spots.ts';

const low = { region: 'back.lowpara', side: 'bilateral' } as const;
const traps = { region: 'back.upper_trap', side: 'bilateral' } as const;

/** What Ines Okafor's clients came for, and how it went. */
export const inesSessions: readonly CastSession[] = [
  {
    name: 'Nadia 1',
    daysAgo: 5,
    client: nadia,
    therapist: ines,
    steps: [
      says('client', 'complaint', 'The outer knee bites after half an hour of walking and stays for a day.'),
      pain('before', 4, 'single-leg squat'),
      held(
        'compression',
        { region: 'hip.tfl', side: 'right' },
        { seconds: 30, pressure: 2, discomfort: [[20, 3]], signs: ['softening'] },
      ),
      held(
        'forearm',
        { region: 'thigh.outer', side: 'right' },
        {
          seconds: 155,
          pressure: 2,
          discomfort: [
            [40, 3],
            [120, 2],
          ],
          signs: ['tissue_creep'],
        },
      ),
      held(
        'compression',
        { region: 'hip.glute_side', side: 'right' },
        { seconds: 30, pressure: 2, discomfort: [[25, 3]], signs: ['softening'] },
      ),
      pain('after', 2, 'single-leg squat'),
    ],
    edits: [
      assessment('Tension-line from hip to knee on the right; squat is smoother.'),
      planned('Stay at pressure 2; look for bruises, and ask after two days.'),
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
      measures({ joint: 'shoulder', movement: 'abduction', side: 'left', degrees: [92, 95, 94] }),
      measures({ joint: 'shoulder', movement: 'abduction', side: 'right', degrees: [171, 173, 172] }),
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
      keepsOff({
        overlay: 'avoid',
        what: 'varicose-cords',
        region: 'calf.upper',
        side: 'left',
        spot: spots.calfLeft,
      }),
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

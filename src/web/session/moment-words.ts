import { pressureName } from '#domain/atlas/pressure-scale.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import {
  drawnWords,
  findingWords,
  movementWords,
  overlayWords,
  postureWords,
  rangeWords,
  thresholdWords,
} from '#domain/assessment/mark-words.ts';
import { approachName, layerName, signName } from '#domain/atlas/words.ts';
import type { FactOf, Observation } from '#domain/session/fact.ts';

export type MomentWords = { readonly title: string; readonly detail: string };
type Sayings = {
  readonly [Kind in Observation['kind']]: (what: Extract<Observation, { kind: Kind }>) => MomentWords;
};

const line = (title: string, ...details: readonly (string | undefined)[]): MomentWords => ({
  title,
  detail: details.filter((one) => one !== undefined && one !== '').join(' · '),
});

const sayings: Sayings = {
  opened: () => line('Session opened'),
  closed: () => line('Session closed'),
  paused: () => line('Paused'),
  resumed: () => line('Went on'),
  'region-chosen': (what) => line('Moved to', regionName(what.region, what.side)),
  'hold-began': (what) =>
    line(
      `Hold, ${regionName(what.region, what.side)}`,
      techniqueName(what.technique),
      approachName(what.approach),
      layerName(what.layer),
      pressureWords(what.pressure),
    ),
  'hold-changed': (what) =>
    line(
      'Hold changed',
      what.pressure && pressureWords(what.pressure),
      what.technique && techniqueName(what.technique),
      what.approach && approachName(what.approach),
      what.layer && layerName(what.layer),
      what.direction,
    ),
  'hold-released': (what) => line('Released', what.signs.map(signName).join(', ')),
  'hold-ended': () => line('Hold ended'),
  'discomfort-said': (what) => line(`Discomfort ${what.score} of 10`),
  'movement-assisted': (what) =>
    line(
      'Client-assisted movement',
      what.movement,
      `${what.repetitions} times`,
      regionName(what.region, what.side),
    ),
  'stretch-resisted': (what) =>
    line(
      'Resisted stretch',
      `${what.contractionSeconds} s contraction, ${what.stretchSeconds} s stretch, ${what.repetitions} times`,
      regionName(what.region, what.side),
    ),
  retested: (what) => line(what.when === 'before' ? 'Test before' : 'Test after', testWords(what.test)),
  'words-said': (what) =>
    line(what.speaker === 'client' ? 'The client said' : 'The therapist noted', `“${what.words}”`),
  'reaction-noted': (what) => line(`Reaction, ${what.severity}`, what.reaction, what.action),
  'note-edited': () => line('Note edited'),
  'finding-marked': (what) => line('Finding', findingWords(what), what.note),
  'overlay-marked': (what) =>
    line(what.overlay === 'avoid' ? 'Place to avoid' : 'Scar', overlayWords(what), what.note),
  'overlay-lifted': (what) => line('Place to avoid or scar taken off', what.note),
  'drawing-marked': (what) => line('The client drew', drawnWords(what)),
  'range-measured': (what) => line('Range of motion', rangeWords(what)),
  'threshold-measured': (what) => line('Pressure pain threshold', thresholdWords(what)),
  'posture-observed': (what) => line('Posture', postureWords(what), what.note),
  'movement-tested': (what) => line('Movement', movementWords(what), what.note),
  'screening-answered': (what) =>
    line(
      what.answers.length === 1
        ? 'Safety question answered'
        : `${what.answers.length} safety questions answered`,
    ),
  'limit-passed': (what) => line(`Went on ${passedWords[what.limit]}`, what.reason),
  'stop-met': (what) => line(`Stop: ${what.rules.join(', ')}`, what.done),
};

const passedWords: Readonly<Record<FactOf<'limit-passed'>['limit'], string>> = {
  pressure: 'above the highest pressure',
  minutes: 'past the minutes',
  region: 'in a region that is left out',
  technique: 'with a technique that is left out',
  discomfort: 'past the highest discomfort',
  position: 'in a position that is left out',
  questions: 'with safety questions open',
};

/** What happened, in a title and a line. */
export const momentWords = <Kind extends Observation['kind']>(
  what: Extract<Observation, { kind: Kind }>,
): MomentWords => (sayings[what.kind] as (one: typeof what) => MomentWords)(what);

const pressureWords = (pressure: FactOf<'hold-began'>['pressure']): string =>
  `pressure ${pressure} (${pressureName(pressure)})`;

const testWords = (test: FactOf<'retested'>['test']): string =>
  test.measure === 'pain'
    ? `pain ${test.score} of 10${test.during ? `, ${test.during}` : ''}`
    : `${test.joint} ${test.movement}, ${test.side}: ${test.degrees}° ${test.effort}`;

import { regionName } from '#domain/atlas/region-name.ts';
import type { Observation } from '#domain/session/fact.ts';
import { joints } from './joints.ts';
import { movementTests } from './movement-tests.ts';
import { postures } from './postures.ts';
import {
  bodyLayerName,
  depthName,
  deviceName,
  directionName,
  effortName,
  feelingName,
  findingName,
  overlayName,
  postureDegreeName,
  qualityName,
  unitName,
} from './words.ts';

type What<Kind extends Observation['kind']> = Omit<Extract<Observation, { kind: Kind }>, 'kind'>;

// What each mark says, in one phrase without capital and stop, so that note and screens say the same.

/** "restriction, left quadratus lumborum, deep, severity 6 of 10, towards inferior". */
export const findingWords = (mark: What<'finding-marked'>): string =>
  phrase(
    findingName(mark.finding),
    regionName(mark.region, mark.side),
    bodyLayerName(mark.layer),
    mark.severity === 0 ? 'looked for and not found' : `severity ${mark.severity} of 10`,
    mark.direction && directionName(mark.direction),
    mark.depth && depthName(mark.depth),
  );

/** "pacemaker, left pectoralis major", "scar, lower abdomen, healed". */
export const overlayWords = (mark: What<'overlay-marked'>): string =>
  phrase(
    overlayName(mark.what),
    regionName(mark.region, mark.side),
    mark.healed === undefined ? '' : mark.healed ? 'healed' : 'not healed yet',
    mark.since && `since ${mark.since}`,
  );

/** "burning, left quadratus lumborum, 6 of 10". */
export const drawnWords = (mark: What<'drawing-marked'>): string =>
  phrase(feelingName(mark.feeling), regionName(mark.region, mark.side), `${mark.amount} of 10`);

type Range = Pick<What<'range-measured'>, 'joint' | 'movement' | 'side' | 'effort'>;

/** "active left shoulder abduction", "active neck rotation to the left", "passive neck flexion". */
export function rangeName({ joint, movement, side, effort }: Range): string {
  const { words, movements } = joints[joint];
  const row = (movements as Readonly<Record<string, { words: string; sides: string }>>)[movement];
  const name = `${words} ${row?.words ?? movement}`;
  if (row?.sides === 'towards') return `${effortName(effort)} ${name} to the ${side}`;
  return side === 'mid' ? `${effortName(effort)} ${name}` : `${effortName(effort)} ${side} ${name}`;
}

/** "active left hip flexion, 100, 102, 101 degrees by the phone’s sensor". */
export const rangeWords = (measured: What<'range-measured'>): string =>
  phrase(rangeName(measured), `${measured.degrees.join(', ')} degrees ${deviceName(measured.device)}`);

/** "pressure pain threshold, left upper trapezius, 2.1, 2.3, 2.2 kg/cm²". */
export const thresholdWords = (measured: What<'threshold-measured'>): string =>
  phrase(
    'pressure pain threshold',
    regionName(measured.region, measured.side),
    `${measured.trials.join(', ')} ${unitName(measured.unit)}`,
  );

/** "shoulder held high, left, slightly". */
export const postureWords = ({ observation, side, degree }: What<'posture-observed'>): string =>
  phrase(postures[observation].words, side === 'bilateral' ? 'both sides' : side, postureDegreeName(degree));

/** "squat, limited, pain 3 of 10, 5 times". */
export const movementWords = (tested: What<'movement-tested'>): string =>
  phrase(
    movementTests[tested.test].words,
    tested.side === 'bilateral' ? 'both sides' : tested.side,
    qualityName(tested.quality),
    tested.pain === undefined ? '' : `pain ${tested.pain} of 10`,
    tested.count === undefined ? '' : `${tested.count} ${tested.count === 1 ? 'time' : 'times'}`,
    tested.seconds === undefined ? '' : `${tested.seconds} ${tested.seconds === 1 ? 'second' : 'seconds'}`,
  );

const phrase = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

import { pressureName } from '#domain/atlas/pressure-scale.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { BodyPosition, ChannelLimits } from '#domain/screening/limits.ts';

/** What the work keeps to, a line for each, for somebody who does not know our scales. */
export function limitsInWords(limits: ChannelLimits): string[] {
  const { highestPressure, minutes, highestDiscomfort, excludedRegions } = limits;
  const { excludedTechniques, excludedPositions, cautions } = limits;
  return [
    highestPressure === null
      ? ''
      : `Pressure at most ${highestPressure} of 5 (${pressureName(highestPressure)})`,
    minutes === null ? '' : `At most ${minutes} minutes of hands-on work`,
    highestDiscomfort === null ? '' : `Discomfort at most ${highestDiscomfort} of 10, as the client says it`,
    listed(
      'No work at',
      excludedRegions.map(({ region, side }) => regionName(region, side)),
    ),
    listed(
      'Not used',
      excludedTechniques.map(({ technique }) => techniqueName(technique).toLowerCase()),
    ),
    listed(
      'No position',
      excludedPositions.map(({ position }) => positions[position]),
    ),
    ...new Set(cautions.map(({ words }) => words.replace(/\.$/, ''))),
  ].filter((line) => line !== '');
}

const positions: Readonly<Record<BodyPosition, string>> = {
  prone: 'face down',
  supine: 'flat on the back',
  'side-lying': 'on the side',
  'semi-reclined': 'half upright',
  seated: 'seated',
  standing: 'standing',
  floor: 'that needs getting down to the floor',
};

/** More than these tire a reader; how many are left is said. */
const MOST = 8;

function listed(what: string, names: readonly string[]): string {
  const all = [...new Set(names)];
  if (all.length === 0) return '';
  const rest = all.length > MOST ? `, and ${all.length - MOST} more` : '';
  return `${what}: ${all.slice(0, MOST).join(', ')}${rest}`;
}

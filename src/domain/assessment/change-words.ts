import { regionName } from '#domain/atlas/region-name.ts';
import type { Change, DrawnChange } from './compare-visits.ts';
import { feelingName, findingName } from './words.ts';

/**
 * One change in a sentence without capital and stop: "restriction in the left quadratus lumborum eased from 6 to 4". What the
 * second visit did not speak of says so (ASSESS-9).
 */
export function changeWords(change: Change | DrawnChange): string {
  const what = 'finding' in change ? findingName(change.finding) : feelingName(change.feeling);
  return `${what} in the ${regionName(change.region, change.side)} ${becameWords(change, 'finding' in change ? 'looked for' : 'drawn')}${foundWords(change)}`;
}

/** Where it was graded more than once in a visit, how it was found, so that like is seen beside like. */
function foundWords({ before, after, found }: Change | DrawnChange): string {
  if (found.before === before && found.after === after) return '';
  return `; found at ${found.before ?? 'nothing'}, then ${found.after ?? 'not looked for'}`;
}

/** "eased from 6 to 4", "came at 5", "went from 6, looked for again", "was 6 and was not looked for again". */
function becameWords(
  { kind, before, after, rechecked }: Change | DrawnChange,
  how: 'looked for' | 'drawn',
): string {
  switch (kind) {
    case 'came':
      return `came at ${after ?? 0}`;
    case 'went':
      return rechecked
        ? `went from ${before ?? 0}, ${how} again`
        : `was ${before ?? 0} and was not ${how} again`;
    case 'same':
      return `stayed at ${after ?? 0}`;
    case 'grew':
    case 'eased':
      return `${kind} from ${before ?? 0} to ${after ?? 0}`;
  }
}

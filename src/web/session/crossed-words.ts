import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { CrossedLimit } from '#domain/session/crossed-limits.ts';
import { words } from './words.ts';

/** A crossed limit in one line. */
export const crossedWords = (crossed: CrossedLimit): string => {
  switch (crossed.limit) {
    case 'pressure':
      return words.crossed.pressure(crossed.pressure, crossed.highest);
    case 'minutes':
      return words.crossed.minutes(crossed.highestMinutes);
    case 'region':
      return words.crossed.region(regionName(crossed.region, crossed.side), crossed.reason);
    case 'technique':
      return words.crossed.technique(techniqueName(crossed.technique));
    case 'position':
      return words.crossed.position(words.positions[crossed.position]);
    case 'discomfort':
      return words.crossed.discomfort(crossed.score, crossed.highest);
  }
};

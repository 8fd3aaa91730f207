import type { ChosenPlace } from '#domain/home/safe-subset.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { placeName } from '#web/body/place-words.ts';

/** A chosen place within a sentence, such as "right calf, upper part". */
export const placeSaid = ({ region, side }: ChosenPlace): string =>
  side === 'each' ? regionOf(region).plain.toLowerCase() : placeName({ region, side }, 'plain').toLowerCase();

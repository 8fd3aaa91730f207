import type { HomeOffer } from '#domain/screening/home-offer.ts';
import type { usualSession } from './dose-table.ts';

/** Open questions of the screening, or anything that it limits in pressure or time. */
const isInDoubt = ({ gate, highestPressure, secondsPerRegion }: HomeOffer): boolean =>
  gate === 'ask-first' || highestPressure !== null || secondsPerRegion !== null;

/** Which column of the table of doses somebody begins from: the light one where in doubt (clinical reference 5.2). */
export const doseFor = (offer: HomeOffer): keyof typeof usualSession =>
  isInDoubt(offer) ? 'sensitive' : 'standard';

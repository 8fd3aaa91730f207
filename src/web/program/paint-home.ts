import type { RegionId, Side } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import { sidesOf } from '#domain/home/session-time.ts';
import { type HomeOffer, mayWorkAt } from '#domain/screening/home-offer.ts';
import type { Paint, PaintPlace } from '#web/body/chart-props.ts';
import { words } from './words.ts';

/** Where an exercise is to be done. */
export type Place = { readonly region: RegionId; readonly side: Side };

/** Where nothing may be done at home, where a word is asked for, and what is in the program already. */
export const paintHome =
  (offer: HomeOffer, steps: readonly ProgramStep[]): PaintPlace =>
  ({ region, side }) => {
    const reason = whyNotAt(offer, { region, side });
    if (reason !== null) return { fill: 'avoid', words: words.add.notHere(reason), mark: '' };
    const isPlanned = steps.some(
      (step) =>
        exerciseOf(step.exercise).region === region &&
        (step.side === 'mid' || sidesOf(step).some((one) => one === side)),
    );
    const planned: Paint[] = isPlanned ? [{ fill: 'planned', words: words.add.inProgram }] : [];
    return regionOf(region).home === 'caution'
      ? [...planned, { fill: 'severity', value: 0, words: words.add.caution, mark: '' }]
      : planned;
  };

/** Why nothing is offered at a place; null where something is. */
export const whyNotAt = (offer: HomeOffer, place: Place): string | null => {
  if (regionOf(place.region).home === 'no') return words.add.notAtHome;
  if (mayWorkAt(offer, place)) return null;
  return (
    offer.excludedRegions.find(
      ({ region, side }) => region === place.region && (side === undefined || side === place.side),
    )?.reason ?? words.add.blocked
  );
};

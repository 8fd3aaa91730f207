import type { HomeOffer } from '#domain/screening/home-offer.ts';
import { boundPhase } from './bound-program.ts';
import { lightenBy } from './lighten.ts';
import type { Program } from './program.ts';
import type { HomeStanding } from './standing.ts';

type At = {
  readonly offer: HomeOffer;
  readonly standing: Pick<HomeStanding, 'blocked' | 'lightened'>;
};

/** A program as it may be done now: as light as it was made, within the screening, without the places that rest (HOME-24). */
export function programNow(program: Program, { offer, standing }: At): Program {
  const lighter = lightenBy(program, standing.lightened);
  const away = standing.blocked.map(({ region, side, why }) =>
    side === undefined ? { region, why } : { region, side, why },
  );
  return {
    ...lighter,
    phases: lighter.phases.map((phase) => boundPhase(phase, lighter, { offer, away }).phase),
  };
}

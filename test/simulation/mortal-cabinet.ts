import type { Cabinet } from '#web/sync/cabinet.ts';
import type { Chance } from './chance.ts';

/** The battery went flat, or the tab was killed, at this very instant. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** May this life end now, and who hears of it. */
export type Fate = { mayDie(): boolean; died(): void };

/** A cabinet whose owner may die just before a write reaches the disk, or just after and before hearing of it. */
export const mortal = (cabinet: Cabinet, chance: Chance, fate: Fate): Cabinet => {
  const die = (): Killed => {
    fate.died();
    return new Killed();
  };
  const risked = async <Value>(write: () => Promise<Value>): Promise<Value> => {
    if (fate.mayDie() && chance.happens(0.02)) throw die();
    const value = await write();
    if (fate.mayDie() && chance.happens(0.02)) throw die();
    return value;
  };
  return {
    ...cabinet,
    write: (change) => risked(() => cabinet.write(change)),
    mark: (session, ids, state) => risked(() => cabinet.mark(session, ids, state)),
  };
};

import type { Cabinet } from '#web/sync/cabinet.ts';
import type { Chance } from './chance.ts';

/** The battery went flat, or the tab was killed, at this very instant. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** A cabinet whose owner may die just before a write reaches the disk, or just after and before hearing of it. */
export const mortal = (cabinet: Cabinet, chance: Chance, mayDie: () => boolean): Cabinet => {
  const risked = async <Value>(write: () => Promise<Value>): Promise<Value> => {
    if (mayDie() && chance.happens(0.02)) throw new Killed();
    const value = await write();
    if (mayDie() && chance.happens(0.02)) throw new Killed();
    return value;
  };
  return {
    ...cabinet,
    write: (change) => risked(() => cabinet.write(change)),
    mark: (session, ids, state) => risked(() => cabinet.mark(session, ids, state)),
  };
};

import type { Hold } from '#domain/session/holds.ts';

/** Holds that a clinician would tell in one breath: one place, and the same way of working. */
export type HoldGroup = {
  readonly key: string;
  readonly first: Hold;
  readonly holds: readonly Hold[];
};

/** Groups holds by region, side, technique, approach and layer, in the order in which the work began (NOTE-7). */
export function holdGroups(holds: readonly Hold[]): HoldGroup[] {
  const groups = new Map<string, Hold[]>();
  for (const hold of holds) {
    const key = keyOf(hold);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [hold]);
    else known.push(hold);
  }
  return [...groups].map(([key, all]) => ({ key, first: all[0] as Hold, holds: all }));
}

/** One after the other, without immediate repetition: what a hold went through. */
export const courseOf = <Value>(hold: Hold, read: (part: Hold['parts'][number]) => Value): Value[] =>
  hold.parts.map(read).filter((value, place, all) => place === 0 || value !== all[place - 1]);

function keyOf(hold: Hold): string {
  const course = (read: (part: Hold['parts'][number]) => string): string => courseOf(hold, read).join('>');
  return [
    hold.region,
    hold.side,
    course((part) => part.technique),
    course((part) => part.approach),
    course((part) => part.layer),
  ].join(':');
}

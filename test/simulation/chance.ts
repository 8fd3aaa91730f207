/** A stream of chance that is the same for the same seed (mulberry32). */
export type Chance = {
  next(): number;
  happens(probability: number): boolean;
  below(limit: number): number;
  oneOf<Value>(values: readonly Value[]): Value;
  uuid(): string;
};

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const oneOf = <Value>(values: readonly Value[]): Value => {
    const chosen = values[below(values.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => below(16).toString(16)).join('');
  return {
    next,
    happens: (probability) => next() < probability,
    below,
    oneOf,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
};

/** Readings as they are typed: a place that is empty is null. */
export type Typed = readonly (number | null)[];

export const noReadings: Typed = [null, null, null];

/** The readings that were typed, in their order. */
export const readingsOf = (typed: Typed): number[] => typed.filter((one) => one !== null);

/** Readings of the sensor, as if they had been typed. */
export const typedFrom = (readings: readonly number[]): Typed =>
  noReadings.map((none, place) => readings[place] ?? none);

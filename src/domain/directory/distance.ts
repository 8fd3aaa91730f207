import type { Coordinates } from './listing.ts';

/** The mean radius of the earth. (IUGG 1980, GRS 80) */
const EARTH_KM = 6371.0088;

export type Point3 = readonly [x: number, y: number, z: number];

/** A place as a point in space, in kilometres from the middle of the earth: near places are near, everywhere on it. */
export function pointOf({ latitude, longitude }: Coordinates): Point3 {
  const [up, round] = [radians(latitude), radians(longitude)];
  return [
    EARTH_KM * Math.cos(up) * Math.cos(round),
    EARTH_KM * Math.cos(up) * Math.sin(round),
    EARTH_KM * Math.sin(up),
  ];
}

/** Straight through the earth between two places that lie so many kilometres apart on its surface. */
export const chordOf = (kilometres: number): number => 2 * EARTH_KM * Math.sin(kilometres / (2 * EARTH_KM));

export const kilometresOfChord = (chord: number): number =>
  2 * EARTH_KM * Math.asin(Math.min(1, chord / (2 * EARTH_KM)));

export const kilometresBetween = (one: Coordinates, other: Coordinates): number =>
  kilometresOfChord(Math.hypot(...differences(pointOf(one), pointOf(other))));

const differences = (one: Point3, other: Point3): number[] =>
  one.map((part, axis) => part - (other[axis] ?? 0));

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** An angle at a time, in milliseconds. */
type Angle = { readonly at: number; readonly degrees: number };

/** How steadily the phone is held: what is still in memory, the smoothed angle, and for how long it has hardly moved. */
export type Hold = {
  readonly recent: readonly Angle[];
  readonly smooth: number;
  readonly from: number;
  readonly lowest: number;
  readonly highest: number;
  readonly seconds: number;
};

// All [design]: a tremor of the hand (about 8 to 12 a second) is gone when a quarter of a second is averaged; what then stays
// within two degrees is held; after a longer silence of the sensor nobody knows what happened in between.
const SMOOTHED_MS = 250;
const STEADY_DEGREES = 2;
const SILENT_MS = 500;
const REMEMBERED_MS = 1500;

export const letGo: Hold = { recent: [], smooth: 0, from: 0, lowest: 0, highest: 0, seconds: 0 };

/** Goes on from what was held with one more angle. */
export function holdOn(hold: Hold, now: Angle): Hold {
  const last = hold.recent.at(-1);
  const goesOn = last !== undefined && now.at - last.at <= SILENT_MS;
  const recent = goesOn ? [...hold.recent.filter(({ at }) => at > now.at - REMEMBERED_MS), now] : [now];
  const smooth = mean(recent.filter(({ at }) => at > now.at - SMOOTHED_MS));
  const lowest = Math.min(hold.lowest, smooth);
  const highest = Math.max(hold.highest, smooth);
  if (!goesOn || highest - lowest > STEADY_DEGREES)
    return { recent, smooth, from: now.at, lowest: smooth, highest: smooth, seconds: 0 };
  return { recent, smooth, from: hold.from, lowest, highest, seconds: (now.at - hold.from) / 1000 };
}

/** The mean of the angles while it was held, or the smoothed angle where it has only just come to rest. */
export function meanHeld({ recent, from, smooth }: Hold): number {
  const held = recent.filter(({ at }) => at > from + SMOOTHED_MS);
  return held.length === 0 ? smooth : mean(held);
}

const mean = (angles: readonly Angle[]): number =>
  angles.reduce((sum, { degrees }) => sum + degrees, 0) / Math.max(1, angles.length);

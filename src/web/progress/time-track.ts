/** One knob of the slider: where it stands among the stops, and how far it may go. */
export type Knob = {
  readonly key: string;
  readonly label: string;
  readonly index: number;
  readonly lowest: number;
  readonly highest: number;
};

/** Where a stop lies on the track, 0 to 1. A single stop lies at the end, which is now. */
export const shareOf = (index: number, stops: number): number => (stops < 2 ? 1 : index / (stops - 1));

/** The stop nearest to a share of the track; beyond an end it is the end. */
export const stopAt = (share: number, stops: number): number =>
  Math.round(Math.min(1, Math.max(0, share)) * (stops - 1));

/** The knob that a press at a stop means: the nearest one; between two equally near, the one that can go there. */
export const knobAt = (index: number, knobs: readonly Knob[]): Knob | undefined =>
  knobs.toSorted((one, other) => distance(one, index) - distance(other, index))[0];

const distance = (knob: Knob, index: number): number =>
  Math.abs(knob.index - index) + (within(knob, index) === index ? 0 : 0.5);

/** The stop as far as the knob may go. */
export const within = (knob: Knob, index: number): number =>
  Math.min(knob.highest, Math.max(knob.lowest, index));

/** Five dates fit below a track on a phone, the first and the last among them. */
export const isOnAxis = (index: number, stops: number): boolean => {
  const last = stops - 1;
  const every = Math.max(1, Math.ceil(last / 4));
  return index === last || (index % every === 0 && last - index >= every);
};

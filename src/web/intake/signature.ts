/** The box that a signature is drawn in, as the contract measures it. */
export const PAD = { width: 600, height: 200 } as const;
/** The contract's most characters of a drawn signature; a longer scribble stops being drawn. */
const LONGEST = 20_000;

type Point = { readonly x: number; readonly y: number };

/** The signature with one more stroke, begun at a point. */
export const withStroke = (drawn: string | null, at: Point): string => within(drawn ?? '', `M${pair(at)}`);

export const withPoint = (drawn: string, at: Point): string => within(drawn, `L${pair(at)}`);

const within = (drawn: string, more: string): string =>
  drawn.length + more.length > LONGEST ? drawn : drawn + more;

const pair = ({ x, y }: Point): string => `${tenth(x, PAD.width)} ${tenth(y, PAD.height)}`;

/** A finger that leaves the box draws along its edge. */
const tenth = (value: number, most: number): number =>
  Math.round(Math.min(most, Math.max(0, value)) * 10) / 10;

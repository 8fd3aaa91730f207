import type { BodyLine } from '#domain/atlas/body-lines.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import type { BodyChartProps, ChartPlace, ChosenPlace, Paint, PaintPlace } from './chart-props.ts';
import { words } from './words.ts';

/** The field's terms for a therapist, plain words for a client. */
export type Naming = NonNullable<BodyChartProps['naming']>;

export const nameOf = (region: RegionId, naming: Naming): string =>
  naming === 'plain' ? inSentence(regionOf(region).plain) : regionName(region);

/** Side first, so that it is heard first: "Left, quadratus lumborum". */
export const placeName = ({ region, side }: Pick<ChartPlace, 'region' | 'side'>, naming: Naming): string => {
  const name = nameOf(region, naming);
  return side === 'mid' ? capital(name) : `${capital(side)}, ${name}`;
};

/** The name and what stands there: "Left, quadratus lumborum, 7 of 10, tender". */
export const placeWords = (place: ChartPlace, paint: PaintPlace, naming: Naming): string =>
  [placeName(place, naming), ...paintsOf(paint, place).map((one) => one.words)].filter(Boolean).join(', ');

/** "Superficial back line: strong support". */
export const lineWords = ({ name, support }: BodyLine): string =>
  words.line(capital(name), words.support[support]);

/** What stands at a place, as a list. */
export const paintsOf = (paint: PaintPlace, place: ChartPlace): readonly Paint[] => {
  const found = paint(place);
  if (found === null) return [];
  // An array has a `fill` too.
  return 'words' in found ? [found] : found;
};

/** What is said of a view, to whom it is said: "Client’s left" to a therapist, "Your left" to the client. */
export const saidTo = (naming: Naming, sentence: string): string =>
  naming === 'clinical'
    ? sentence
    : sentence.replaceAll(/\b(?:The client|Client)’s/gu, 'Your').replaceAll('the client’s', 'your');

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const inSentence = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Whether a place is the chosen one; of a bilateral choice both sides are. */
export const isChosenPlace = (
  { region, side }: Pick<ChartPlace, 'region' | 'side'>,
  chosen: ChosenPlace | null | undefined,
): boolean => chosen?.region === region && (chosen.side === side || chosen.side === 'bilateral');

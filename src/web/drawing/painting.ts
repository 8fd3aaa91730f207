import type { DrawnMark } from '#domain/assessment/chart.ts';
import type { MarkedSpot, Paint, PaintPlace } from '#web/body/chart-props.ts';
import { placeName } from '#web/body/place-words.ts';
import type { Mark } from './drawing.ts';
import { words } from './words.ts';

type Drawn = Mark | DrawnMark;

/** What was drawn at an exact place, for the figure. */
export const strokesOf = (marks: readonly Drawn[]): readonly MarkedSpot[] =>
  marks.flatMap((mark) => (mark.spot ? [{ key: mark.id, spot: mark.spot, paint: paintOf(mark) }] : []));

/** What was marked as a whole place, for the figure; its strokes are drawn beside. */
export const wholePlaces = (marks: readonly Drawn[]): PaintPlace =>
  everyPlace(marks.filter((mark) => !mark.spot));

/** Everything that was marked at a place, for the list. */
export const everyPlace =
  (marks: readonly Drawn[]): PaintPlace =>
  ({ region, side }) =>
    marks.filter((mark) => mark.region === region && isOn(side, mark)).map(paintOf);

const isOn = (side: 'left' | 'right' | 'mid', mark: Drawn): boolean =>
  mark.side === side || (mark.side === 'bilateral' && side !== 'mid');

const paintOf = ({ feeling, amount }: Drawn): Paint => ({
  fill: 'feeling',
  feeling,
  value: amount,
  words: feltWords({ feeling, amount }),
});

/** "Ache, 6 of 10" */
export const feltWords = ({ feeling, amount }: Pick<Drawn, 'feeling' | 'amount'>): string =>
  words.felt(words.feeling[feeling].name, amount);

/** "Left, top of shoulder": no anatomy. */
export const drawnPlace = ({ region, side }: Pick<Drawn, 'region' | 'side'>): string =>
  side === 'bilateral'
    ? `${placeName({ region, side: 'left' }, 'plain')} · ${placeName({ region, side: 'right' }, 'plain')}`
    : placeName({ region, side }, 'plain');

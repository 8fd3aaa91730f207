import { dateOf } from '#web/app/time-words.ts';
import type { Meaning } from './meaning.ts';
import type { Moment } from './read-body.ts';
import type { Places } from './view.ts';
import { words } from './words.ts';

/** "Visit 4 of 5, Nov 7, 2026" */
export const momentTitle = (
  meaning: Meaning,
  moments: readonly Moment[],
  index: number,
  zone: string,
): string => {
  const moment = moments[index];
  if (!moment) return '';
  const say = meaning === 'hurts' ? words.drawingOf : words.visitOf;
  return say(index + 1, moments.length, dateOf(moment.at, zone));
};

/** Who was there: "with Maren Holt", "drawn by the client". */
export const momentBy = (meaning: Meaning, { by }: Moment): string => {
  if (meaning !== 'hurts') return by === null ? '' : words.by(by);
  return by === null ? words.drawnAlone : words.drawnWith(by);
};

/** "Aug 1, 2026 and Nov 7, 2026 compared" */
export const comparisonTitle = (before: Moment, after: Moment, zone: string): string =>
  words.compare.title(dateOf(before.at, zone), dateOf(after.at, zone));

/** What the drawing shows, for who does not see it: "What the hands found. Visit 4 of 5, Nov 7, 2026" */
export const figureLabel = (
  meaning: Meaning,
  moments: readonly Moment[],
  { at, pair }: Places,
  zone: string,
): string => {
  const [before, after] = pair ? [moments[pair.before], moments[pair.after]] : [];
  const when =
    before && after ? comparisonTitle(before, after, zone) : momentTitle(meaning, moments, at, zone);
  return [words.meanings[meaning], when].filter(Boolean).join('. ');
};

/** Whole days between two moments, by the practice's calendar. */
export const daysBetween = (before: Moment, after: Moment, zone: string): number =>
  dateOn(before, zone).until(dateOn(after, zone), { largestUnit: 'days' }).days;

const dateOn = ({ at }: Moment, zone: string): Temporal.PlainDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();

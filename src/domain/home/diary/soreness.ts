import { millisecondsOf } from '#domain/base/instant.ts';
import type { DateText, InstantText } from '#domain/base/time.ts';
import { bySaying, diaryDayAt } from './diary-day.ts';
import type { DiaryFact, DiarySoreness, SoreAfter } from './diary-fact.ts';

/** Something that can make sore: a visit or a session at home, and when it was over. */
export type Doing = { readonly after: SoreAfter; readonly endedAt: InstantText };

/** What is asked now: `next-day`, or, where it was sore then, `still` two days after. */
export type SorenessDue = Doing & { readonly asks: 'next-day' | 'still' };

/** What was said about a doing. */
type SaidSoreness = {
  readonly score: number;
  readonly saidOn: DateText;
  /** Still sore more than 48 hours after. */
  readonly after48Hours: boolean;
  readonly said: DiarySoreness;
};

/** Asked from 16 to 36 hours after, and from 48 to 72 where it was sore on the next day. (issue: design; reference 5.2) */
const ASKED = { 'next-day': [16, 36], still: [48, 72] } as const;
/** What was said within these hours is an answer about the next day, though it was not asked then. */
const NEXT_DAY = [12, 48] as const;

/**
 * What is to be asked now, the newest doing first. Where another visit or session came between, nobody could tell what it
 * is still sore from: only the next day is asked then (DIARY-6).
 */
export function sorenessDue(
  facts: readonly DiaryFact[],
  doings: readonly Doing[],
  now: InstantText,
): readonly SorenessDue[] {
  const inOrder = doings.toSorted(byEnd);
  return inOrder
    .flatMap((doing, index): SorenessDue[] => {
      const hours = hoursBetween(doing.endedAt, now);
      const said = answersTo(facts, doing.after);
      if (within(hours, ASKED['next-day']) && said.length === 0) return [{ ...doing, asks: 'next-day' }];
      const isLast = !inOrder.slice(index + 1).some(({ endedAt }) => hoursBetween(endedAt, now) >= 0);
      const wasSore = (nextDayAmong(said)?.score ?? 0) > 0;
      const isOpen = within(hours, ASKED.still) && !said.some((one) => one.hours >= NEXT_DAY[1]);
      return isOpen && wasSore && isLast ? [{ ...doing, asks: 'still' }] : [];
    })
    .toReversed();
}

/** What stands about the soreness after a doing; still being sore after 48 hours says more than the next day (H5). */
export function sorenessAfter(
  facts: readonly DiaryFact[],
  after: SoreAfter,
  zone: string,
): SaidSoreness | null {
  const answers = answersTo(facts, after);
  const still = answers.findLast(({ hours }) => hours > NEXT_DAY[1]);
  const lasting = still !== undefined && still.score > 0 ? still : undefined;
  const said = lasting ?? nextDayAmong(answers);
  if (said === undefined) return null;
  const { score, at } = said;
  return { score, saidOn: diaryDayAt(at, zone), after48Hours: said === lasting, said };
}

/** The answer about the next day that stands. */
export const nextDaySoreness = (facts: readonly DiaryFact[], after: SoreAfter): DiarySoreness | undefined =>
  nextDayAmong(answersTo(facts, after));

export const hoursBetween = (from: InstantText, to: InstantText): number =>
  (millisecondsOf(to) - millisecondsOf(from)) / 3_600_000;

export const byEnd = (one: Doing, other: Doing): number =>
  millisecondsOf(one.endedAt) - millisecondsOf(other.endedAt);

const answersTo = (facts: readonly DiaryFact[], after: SoreAfter): readonly DiarySoreness[] =>
  facts
    .filter((fact): fact is DiarySoreness => fact.kind === 'diary-soreness' && isSame(fact.after, after))
    .toSorted(bySaying);

const nextDayAmong = (answers: readonly DiarySoreness[]): DiarySoreness | undefined =>
  answers.findLast(({ hours }) => within(hours, NEXT_DAY));

const within = (hours: number, [from, to]: readonly [number, number]): boolean =>
  hours >= from && hours <= to;

const isSame = (one: SoreAfter, other: SoreAfter): boolean =>
  'visit' in one ? 'visit' in other && one.visit === other.visit : 'home' in other && one.home === other.home;

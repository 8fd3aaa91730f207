import type { MyHome } from '#contract/home.ts';
import { diaryDayAt, diaryDays } from '#domain/home/diary/diary-day.ts';
import { homeDays, type HomeRecord } from '#domain/home/diary/home-days.ts';
import type { Doing } from '#domain/home/diary/soreness.ts';
import { standingHere } from '#domain/home/diary/standing-here.ts';
import type { Version } from '#domain/home/program.ts';
import type { HomeStanding, Morning } from '#domain/home/standing.ts';
import { type Tonight, tonight } from '#domain/home/tonight.ts';
import type { KeptHome } from '#web/home/my-home.ts';

/** Less than the morning picks, if the client would rather. */
export type Wish = Extract<Version, 'gentle' | 'rest'> | null;

export type TonightPlan = {
  /** The day in the diary, where the practice is. */
  readonly today: string;
  readonly morning: Morning | null;
  /** What the practice said, with what was felt and noted on this phone since. */
  readonly standing: HomeStanding;
  /** Null without a program. */
  readonly tonight: Tonight | null;
};

type Known = {
  readonly kept: KeptHome;
  readonly record: HomeRecord;
  readonly now: string;
  readonly wish: Wish;
};

/** Tonight as this phone knows it: the page that shows it and the player that plays it ask the same. */
export function planTonight({ kept, record, now, wish }: Known): TonightPlan {
  const { home, saidAt } = kept;
  const { zone, offer } = home;
  const today = diaryDayAt(now, zone);
  const visits = visitDoings(home);
  const morning = morningOf(record, today, zone);
  const standing = standingHere({ standing: home.standing, saidAt, visits, zone }, record);
  const history = homeDays(record, visits, zone);
  const program = home.program?.program ?? null;
  const asked = { date: today, offer, morning, standing, history, wish };
  return { today, morning, standing, tonight: program && tonight(program, asked) };
}

export const visitDoings = ({ visits }: MyHome): readonly Doing[] =>
  visits.map(({ visit, endedAt }) => ({ after: { visit }, endedAt }));

/** The three taps as they stand: what was said of the day elsewhere in the diary counts too. Null where nothing was. */
function morningOf({ diary }: HomeRecord, today: string, zone: string): Morning | null {
  const [day] = diaryDays(diary, zone, { from: today, to: today });
  const [pain, sleep, energy] = [day?.pain, day?.sleep, day?.energy].map((said) => said?.value ?? null);
  if (pain === undefined || sleep === undefined || energy === undefined) return null;
  return pain === null && sleep === null && energy === null ? null : { pain, sleep, energy };
}

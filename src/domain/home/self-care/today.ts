import type { RegionId } from '#domain/atlas/region.ts';
import type { InstantText } from '#domain/base/time.ts';
import { afterLastTime } from '#domain/home/after-last-time.ts';
import { whyOff } from '#domain/home/day-off.ts';
import { diaryDayAt } from '#domain/home/diary/diary-day.ts';
import { homeDays, readHomeRecord, sessionDoings } from '#domain/home/diary/home-days.ts';
import { pausesFrom } from '#domain/home/diary/pauses.ts';
import { usualSession } from '#domain/home/dose-table.ts';
import type { HomeFact } from '#domain/home/home-fact.ts';
import { playSteps } from '#domain/home/play-steps.ts';
import { daysLeftAlone } from '#domain/home/player/help-after.ts';
import type { ProgramPhase, ProgramStep } from '#domain/home/program.ts';
import { type ChosenPlace, safeSubset, type SelfCare } from '#domain/home/safe-subset.ts';
import { sessionSeconds } from '#domain/home/session-time.ts';
import { freelyStanding } from '#domain/home/standing.ts';
import type { Tool } from '#domain/home/tool.ts';
import type { HomeOffer } from '#domain/screening/home-offer.ts';

export type TodayAsked = {
  readonly offer: HomeOffer;
  readonly sensitive: boolean;
  readonly facts: readonly HomeFact[];
  /** When all questions were answered last: what was felt before is in the answers. */
  readonly askedAt: InstantText | null;
  readonly at: InstantText;
  readonly zone: string;
};

export type Wish = {
  readonly places: readonly ChosenPlace[];
  readonly tools: readonly Tool[];
  readonly newId: () => string;
};

/**
 * Why nothing is done today, whoever asks for what: what was felt needs looking at first, it is still sore, or it was enough
 * for the day or the week (H2, H5, H7, H8; clinical reference 5.2). `stopped` has everything asked again the next day.
 */
export function offToday(
  asked: TodayAsked,
): { readonly why: string; readonly is: 'stopped' | 'rest' } | null {
  const { facts, at, zone, offer, sensitive } = asked;
  const stop = stoppedBy(asked);
  if (stop !== null) return { why: stop, is: 'stopped' };
  const history = homeDays(readHomeRecord([...facts]), [], zone);
  const evening = { date: diaryDayAt(at, zone), offer, standing: freelyStanding, history };
  const why = whyOff(evening, phaseOf([], sensitive));
  return why === null ? null : { why, is: 'rest' };
}

/** Whether a sign that stops everything was felt since the questions, or it got sorer or worse twice in a row. */
function stoppedBy({ facts, askedAt, zone }: TodayAsked): string | null {
  const record = readHomeRecord([...facts]);
  const isNew = (at: string): boolean => askedAt === null || at > askedAt;
  const signs = record.played.flatMap((fact) => (fact.kind === 'home-sign' && isNew(fact.at) ? [fact] : []));
  if (signs.some(({ rule, region }) => rule === 'H2' || rule === 'H8' || region === null)) return FELT;
  const pauses = pausesFrom({ facts: record.diary, doings: sessionDoings(record), zone, since: askedAt });
  return pauses.some(({ rule }) => rule === 'two-rises' || rule === 'worse-than-before') ? WORSE : null;
}

const FELT = 'You felt something last time that a doctor should look at first.';
const WORSE = 'You were sorer after it twice in a row. Let somebody look before you go on.';

/** What is done today at these places: within the offer, away from what was felt, less where it was too much last time. */
export function selfCareToday(asked: TodayAsked, { places, tools, newId }: Wish): SelfCare {
  const { offer, sensitive, facts, zone, at } = asked;
  const history = homeDays(readHomeRecord([...facts]), [], zone);
  const away = places.flatMap((place) => {
    const why = whyNotThere(place, asked);
    return why === null ? [] : [{ place, why }];
  });
  const free = places.filter((place) => !away.some((one) => one.place === place));
  const found = safeSubset({ offer, regions: free, tools, sensitive, newId });
  const past = history.filter(({ on }) => on <= diaryDayAt(at, zone));
  const steps = afterLastTime(phaseOf(found.steps, sensitive), past, []).versions.full;
  return {
    steps,
    seconds: sessionSeconds(steps),
    left: [...away, ...found.left],
    play: { steps: playSteps(steps), limits: found.play.limits },
  };
}

/** A bruise or a swelling has no therapist to say that it is gone: the place rests for two weeks. [design] */
const UNSEEN_DAYS = 14;

/** Why a place is left alone today: what was felt there (H1, H6), or that it had its session (5.2: one a day for each region). */
export function whyNotThere({ region }: { readonly region: RegionId }, asked: TodayAsked): string | null {
  const { facts, zone, at } = asked;
  const today = diaryDayAt(at, zone);
  const { played } = readHomeRecord([...facts]);
  const felt = played.some(
    (fact) =>
      fact.kind === 'home-sign' &&
      fact.region === region &&
      daysBetween(diaryDayAt(fact.at, zone), today) <= (daysLeftAlone[fact.rule] ?? UNSEEN_DAYS),
  );
  if (felt) return 'You felt something there last time that should not be. It rests for now.';
  const done = played.some(
    (fact) =>
      fact.kind === 'home-hold-began' && fact.region === region && diaryDayAt(fact.at, zone) === today,
  );
  return done ? 'This place had its turn today. Once a day is enough.' : null;
}

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

const phaseOf = (steps: readonly ProgramStep[], sensitive: boolean): ProgramPhase => {
  const { daysPerWeek, everyOtherDay } = usualSession[sensitive ? 'sensitive' : 'standard'];
  return {
    title: 'Self-care',
    weeks: 1,
    daysPerWeek,
    everyOtherDay,
    versions: { full: [...steps], gentle: [], rest: [] },
  };
};

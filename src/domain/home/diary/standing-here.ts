import { millisecondsOf } from '#domain/base/instant.ts';
import type { InstantText } from '#domain/base/time.ts';
import { daysLeftAlone } from '#domain/home/player/help-after.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { HomeStanding } from '#domain/home/standing.ts';
import { diaryDayAt } from './diary-day.ts';
import { type HomeRecord, sessionDoings } from './home-days.ts';
import { pausesFrom } from './pauses.ts';
import type { Doing } from './soreness.ts';

type SaidStanding = {
  readonly standing: HomeStanding;
  /** When the practice said so. */
  readonly saidAt: InstantText;
  readonly visits: readonly Doing[];
  readonly zone: string;
};

/** What was noted up to an hour before the practice spoke may not have reached it. [design] */
const ON_THE_WAY_MS = 3_600_000;

/**
 * How things stand on the phone: what the practice said last, with what was felt and noted since. A stop holds at once, also
 * days without a network; what the practice lifted meanwhile it says itself (DIARY-14).
 */
export function standingHere(said: SaidStanding, record: HomeRecord): HomeStanding {
  const since = millisecondsOf(said.saidAt) - ON_THE_WAY_MS;
  const isNew = (at: InstantText): boolean => millisecondsOf(at) > since;
  const signs = record.played.filter((fact) => fact.kind === 'home-sign').filter(({ at }) => isNew(at));
  const stop = signs.find(({ rule, region }) => rule === 'H2' || rule === 'H8' || region === null);
  const pause = pausesFrom({
    facts: record.diary,
    doings: [...said.visits, ...sessionDoings(record)],
    zone: said.zone,
    since: null,
  }).find(({ rule, since: at }) => (rule === 'two-rises' || rule === 'worse-than-before') && isNew(at));
  return {
    ...said.standing,
    paused: said.standing.paused ?? pausedBy(stop?.at ?? pause?.since, said.zone),
    blocked: [...said.standing.blocked, ...signs.flatMap((sign) => blockedBy(sign, said.zone))],
  };
}

const pausedBy = (at: InstantText | undefined, zone: string): HomeStanding['paused'] =>
  at === undefined
    ? null
    : { since: diaryDayAt(at, zone), why: 'What you noted needs your therapist first.' };

type Sign = Extract<PlayFact, { kind: 'home-sign' }>;

const blockedBy = ({ region, side, rule, at }: Sign, zone: string): HomeStanding['blocked'] => {
  if (region === null) return [];
  const days = daysLeftAlone[rule];
  const until = days === null ? null : Temporal.PlainDate.from(diaryDayAt(at, zone)).add({ days }).toString();
  const where = side === null ? { region } : { region, side };
  return [{ ...where, until, why: 'You felt something there that should not be.' }];
};

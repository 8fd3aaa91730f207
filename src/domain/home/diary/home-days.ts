import { millisecondsOf } from '#domain/base/instant.ts';
import { HomeFact } from '#domain/home/home-fact.ts';
import { type HomeHold, homeHolds } from '#domain/home/player/home-holds.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { HomeDay } from '#domain/home/standing.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { diaryDayAt } from './diary-day.ts';
import type { DiaryFact, SoreAfter } from './diary-fact.ts';
import { type Doing, sorenessAfter } from './soreness.ts';

/** What was filed at home, read; what a newer Unwind filed is left unread. */
export type HomeRecord = { readonly diary: readonly DiaryFact[]; readonly played: readonly PlayFact[] };

export function readHomeRecord(facts: readonly KeptFact[]): HomeRecord {
  const read = facts.flatMap((fact) => {
    const known = HomeFact.safeParse(fact);
    return known.success ? [known.data] : [];
  });
  return {
    diary: read.filter((fact): fact is DiaryFact => !('home' in fact)),
    played: read.filter((fact): fact is PlayFact => 'home' in fact),
  };
}

/**
 * Both of two readings of one record, each fact once. Facts are only ever added: a reading that began before something was
 * noted takes nothing away when it comes after it (DIARY-16).
 */
export const bothReadings = (one: HomeRecord, other: HomeRecord): HomeRecord => ({
  diary: together(one.diary, other.diary),
  played: together(one.played, other.played),
});

function together<Fact extends KeptFact>(one: readonly Fact[], other: readonly Fact[]): readonly Fact[] {
  const known = new Set(other.map(({ id }) => id));
  return [...other, ...one.filter(({ id }) => !known.has(id))];
}

/** The sessions at home in which something was held, as what can make sore. */
export function sessionDoings({ played }: HomeRecord): readonly Doing[] {
  const held = new Set(played.filter(({ kind }) => kind === 'home-hold-began').map(({ home }) => home));
  return [...Map.groupBy(played, ({ home }) => home)]
    .filter(([home]) => held.has(home))
    .map(([home, facts]) => ({ after: { home }, endedAt: lastOf(facts) }));
}

/**
 * The sessions at home as the program's rules of the next one read them, the oldest first, and the visits that were asked
 * about, without places (DIARY-11).
 */
export function homeDays(record: HomeRecord, visits: readonly Doing[], zone: string): readonly HomeDay[] {
  const visited = visits.flatMap(({ after, endedAt }): HomeDay[] => {
    const soreness = sorenessIn(record, after, zone);
    return soreness === null ? [] : [{ on: diaryDayAt(endedAt, zone), places: [], soreness }];
  });
  return [...sessionsIn(record, zone), ...visited].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

function sessionsIn(record: HomeRecord, zone: string): readonly HomeDay[] {
  return [...Map.groupBy(record.played, ({ home }) => home)]
    .map(([home, facts]) => ({
      on: diaryDayAt(firstOf(facts), zone),
      places: homeHolds(facts).map(placeOf),
      soreness: sorenessIn(record, { home }, zone),
    }))
    .filter(({ places }) => places.length > 0);
}

function sorenessIn({ diary }: HomeRecord, after: SoreAfter, zone: string): HomeDay['soreness'] {
  const said = sorenessAfter(diary, after, zone);
  return said && { saidOn: said.saidOn, score: said.score, after48Hours: said.after48Hours };
}

const placeOf = ({ region, side, discomfort }: HomeHold): HomeDay['places'][number] => ({
  region,
  side,
  highestDiscomfort: discomfort.length === 0 ? null : Math.max(...discomfort.map(({ score }) => score)),
});

const firstOf = (facts: readonly PlayFact[]): string =>
  facts.reduce(
    (first, { at }) => (millisecondsOf(at) < millisecondsOf(first) ? at : first),
    facts[0]?.at ?? '',
  );

const lastOf = (facts: readonly PlayFact[]): string =>
  facts.reduce((last, { at }) => (millisecondsOf(at) > millisecondsOf(last) ? at : last), facts[0]?.at ?? '');

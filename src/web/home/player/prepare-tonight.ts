import type { MyHome } from '#contract/home.ts';
import { readHomeRecord } from '#domain/home/diary/home-days.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { ToPlay } from '#domain/home/player/play.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { ownFactsHere } from '#web/sync/own-record.ts';
import { ageOf, readMyHome } from '#web/home/my-home.ts';
import { planTonight, type Wish } from '#web/home/tonight/tonight-plan.ts';
import { sessionInHand } from './own-play.ts';

export type Prepared = {
  readonly home: MyHome;
  /** Of a session that goes on. */
  readonly facts: readonly PlayFact[];
  readonly play: Pick<ToPlay, 'steps' | 'limits'>;
};

/** What is played now: the session in hand, or tonight's as the page before showed it. Nothing where nothing is offered. */
export async function prepareTonight(store: OpenStore, wish: Wish): Promise<Prepared> {
  const kept = await readMyHome(store);
  const facts = await sessionInHand(store);
  // A journal has no order of its own: the fact that began the session may lie anywhere.
  const began = facts.find((fact) => fact.kind === 'home-began');
  if (began !== undefined) return { home: kept.home, facts, play: began };
  const [diary, own] = await Promise.all([ownFactsHere(store, 'diary'), ownFactsHere(store, 'home')]);
  const record = readHomeRecord([...diary, ...own]);
  const now = new Date().toISOString();
  const { tonight } = planTonight({ kept, record, now, wish });
  const isTooOld = ageOf(kept, Temporal.Instant.from(now)) === 'too-old';
  const play = tonight === null || tonight.isOff || isTooOld ? nothing : tonight.play;
  return { home: kept.home, facts: [], play };
}

/** Nothing is offered: the player says so. */
const nothing: Prepared['play'] = {
  steps: [],
  limits: {
    minutes: 1,
    regions: 1,
    secondsPerRegion: null,
    highestPressure: 1,
    highestDiscomfort: 0,
    easesBy: 1,
    blocked: [],
  },
};

import { readHomeFacts } from './read-facts.ts';
import type { MyHome } from '#contract/home.ts';
import { askedAgain } from '#domain/home/player/ask-again.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import { LEFT_MS } from '#domain/home/player/phase-clock.ts';
import { stateFrom, type ToPlay } from '#domain/home/player/play.ts';
import { readClock } from '#web/session/device-clock.ts';
import { fileOwn, ownFactsHere } from '#web/sync/own-record.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import type { PlayPort } from './play-port.ts';

/**
 * The session that is not over yet, if one was played within the last half hour (PLAY-11); or one that still asks whether what
 * was felt has gone (PLAY-27).
 */
export async function sessionInHand(store: OpenStore): Promise<readonly PlayFact[]> {
  const facts = readHomeFacts(await ownFactsHere(store, 'home'));
  const sessions = [...Map.groupBy(facts, ({ home }) => home).values()];
  return sessions.find(isInHand) ?? sessions.find(stillAsks) ?? [];
}

const stillAsks = (facts: readonly PlayFact[]): boolean =>
  askedAgain(facts, new Date().toISOString()) !== null;

function isInHand(facts: readonly PlayFact[]): boolean {
  const state = stateFrom(facts);
  if (state === null || state.phase.phase === 'ended' || state.phase.phase === 'precheck') return false;
  return Math.abs(Date.now() - Date.parse(state.seen.at)) < LEFT_MS;
}

type Leaving = Pick<PlayPort, 'onLeave' | 'onRescreen'>;
type Played = Pick<ToPlay, 'steps' | 'limits'>;

/** The client's own phone as the player needs it: facts go into the own record, and from there to the practice. */
export function ownPort(
  store: OpenStore,
  { country, practiceName, practicePhone }: MyHome,
  { facts, play, leaving }: { facts: readonly PlayFact[]; play: Played; leaving: Leaving },
): PlayPort {
  const home = facts[0]?.home ?? crypto.randomUUID();
  let turn: Promise<void> = Promise.resolve();
  return {
    toPlay: { home, ...play },
    facts,
    /** One write after another, so that what happened first lies there first. */
    append: (more) => {
      const mine = turn.then(() => fileOwn(store, { kind: 'home', id: home }, more));
      turn = mine.catch(() => undefined);
      return mine;
    },
    clock: readClock,
    newId: () => crypto.randomUUID(),
    country,
    practice: { name: practiceName, phone: practicePhone },
    ...leaving,
  };
}

import { askedAgain } from '#domain/home/player/ask-again.ts';
import { LEFT_MS } from '#domain/home/player/phase-clock.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import { beginPlay, play, stateFrom, type ToPlay } from '#domain/home/player/play.ts';
import { isPrechecked } from '#domain/home/self-care/prechecked.ts';
import { selfCareToday, type TodayAsked } from '#domain/home/self-care/today.ts';
import { readClock } from '#web/session/device-clock.ts';
import type { Wished } from './care-pages.tsx';
import type { Kept } from './kept.ts';

/** A session as the player takes it up: what is played, and what was noted of it so far. */
export type Session = { readonly toPlay: ToPlay; readonly facts: readonly PlayFact[] };

const newId = (): string => crypto.randomUUID();

/** A new session. What the pre-check asks and was just answered is noted, so that it begins with the first exercise. */
export const newSession = (asked: TodayAsked, wished: Wished, kept: Kept): Session => {
  const { play: played } = selfCareToday(asked, { ...wished, newId });
  const toPlay = { home: newId(), ...played };
  const now = readClock();
  if (!isPrechecked(kept.answers, now.at)) return { toPlay, facts: [] };
  const begun = beginPlay(toPlay, now, newId);
  const checked = play(begun.state, { kind: 'precheck', yes: [], news: [], now }, newId);
  return { toPlay, facts: [...begun.facts, ...checked.facts] };
};

/** The session that a reload cut off, if it is not long ago; or one that still asks whether what was felt has gone (PLAY-27). */
export const sessionInHand = ({ facts }: Kept): Session | null => {
  const played = facts.filter((fact): fact is PlayFact => 'home' in fact);
  const sessions = [...Map.groupBy(played, ({ home }) => home).values()];
  const last = sessions.findLast(isInHand) ?? sessions.findLast(stillAsks);
  const began = last?.find((fact) => fact.kind === 'home-began');
  return last === undefined || began === undefined ? null : { toPlay: began, facts: last };
};

const stillAsks = (facts: readonly PlayFact[]): boolean =>
  askedAgain(facts, new Date().toISOString()) !== null;

const isInHand = (facts: readonly PlayFact[]): boolean => {
  const state = stateFrom(facts);
  if (state === null || state.phase.phase === 'ended' || state.phase.phase === 'precheck') return false;
  return Math.abs(Date.now() - Date.parse(state.seen.at)) < LEFT_MS;
};

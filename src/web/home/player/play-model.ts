import type { PlayCue } from '#domain/home/player/play-cue.ts';
import type { PlayEvent } from '#domain/home/player/play-event.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { PlayState, Reading } from '#domain/home/player/play-state.ts';
import { beginPlay, play, type Played, stateFrom } from '#domain/home/player/play.ts';
import type { PlayPort } from './play-port.ts';

/** Each event for itself, so that the union keeps its members. */
type WithoutNow<One> = One extends unknown ? Omit<One, 'now'> : never;
export type Happening = WithoutNow<PlayEvent>;

export type Playing = {
  readonly state: PlayState;
  readonly now: Reading;
  readonly facts: readonly PlayFact[];
  /** What the last event asks to be said. */
  readonly cues: readonly PlayCue[];
  /** Whether the disk took everything so far. */
  readonly kept: 'yes' | 'no';
  /** The page was loaded again in the middle, and nobody has touched it since. */
  readonly isReopened: boolean;
};

/** The session in hand: events in, facts kept, cues out. */
export type PlayModel = {
  readonly read: () => Playing;
  /** Keeps the fact that began the session, or that it goes on after a reload; once. */
  readonly begin: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly happen: (event: Happening) => void;
  readonly onCues: (hear: (cues: readonly PlayCue[]) => void) => () => void;
};

export function openPlay(port: PlayPort): PlayModel {
  const listeners = new Set<() => void>();
  const hearers = new Set<(cues: readonly PlayCue[]) => void>();
  const known = stateFrom(port.facts);
  const now = port.clock();
  const first: Played = known
    ? play(known, { kind: 'reloaded', now }, port.newId)
    : beginPlay(port.toPlay, now, port.newId);
  let playing: Playing = {
    ...first,
    now,
    facts: [...port.facts, ...first.facts],
    kept: 'yes',
    // Free self-care hands in the first notes of a session that begins: those are of this very page.
    isReopened: known !== null && known.seen.run !== now.run,
  };
  const become = (change: Partial<Playing>): void => {
    playing = { ...playing, ...change };
    for (const listener of listeners) listener();
  };
  const keep = async (facts: readonly PlayFact[]): Promise<void> => {
    if (facts.length === 0) return;
    try {
      await port.append(facts);
    } catch {
      become({ kept: 'no' });
    }
  };
  let isBegun = false;
  return {
    read: () => playing,
    begin: () => {
      if (!isBegun) void keep(first.facts);
      isBegun = true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    happen: (event) => {
      const at = port.clock();
      const { state, facts, cues } = play(playing.state, { ...event, now: at }, port.newId);
      become({
        state,
        cues,
        now: at,
        isReopened: playing.isReopened && event.kind === 'tick',
        facts: facts.length === 0 ? playing.facts : [...playing.facts, ...facts],
      });
      void keep(facts);
      if (cues.length > 0) for (const hear of hearers) hear(cues);
    },
    onCues: (hear) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
  };
}

import { instantText } from '#domain/base/instant.ts';
import { beginPlay, play, type Played, stateFrom } from '#domain/home/player/play.ts';
import type { PlayCue } from '#domain/home/player/play-cue.ts';
import type { PlayEvent } from '#domain/home/player/play-event.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { PlayState } from '#domain/home/player/play-state.ts';
import type { PlayLimits, PlayStep } from '#domain/home/player/play-step.ts';
import type { Tap } from '#domain/home/player/play-words.ts';

/** What a person, a phone and its clocks do to a session. */
export type HomePlay = {
  state(): PlayState;
  facts(): readonly PlayFact[];
  cues(): readonly PlayCue[];
  happen(event: WithoutNow): void;
  tap(tap: Tap): void;
  say(score: number): void;
  /** Nothing in the way: no to every question before the session. */
  allWell(): void;
  /** Lets seconds pass with the page awake: a look at the clock four times a second. */
  wait(seconds: number): void;
  /** Lets seconds pass in one go, as for a page that slept. */
  sleep(seconds: number): void;
  /** Changes the clocks without anybody being told. */
  bend(change: { wallMs?: number; monotonicMs?: number }): void;
  /** Another page load: nothing is left but the facts, the monotonic clock runs anew, the wall clock went on by so much. */
  reload(seconds: number): void;
  /** What the monotonic clock shows. */
  elapsedMs(): number;
};

export type WithoutNow = PlayEvent extends infer Event
  ? Event extends PlayEvent
    ? Omit<Event, 'now'>
    : never
  : never;

const uuid = (kind: string, number: number): string =>
  `${kind.padEnd(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

const HOME = uuid('40e0', 1);

export const stepOf = (change: Partial<PlayStep> & { number?: number } = {}): PlayStep => {
  const { number = 1, ...rest } = change;
  return {
    id: uuid('57e9', number),
    exercise: 'rhomboid-ball',
    region: 'back.rhomboid',
    side: 'left',
    carries: 'ball-on-wall',
    motion: 'still',
    seconds: 60,
    sets: 1,
    restSeconds: 30,
    capSeconds: 90,
    pressure: 2,
    highestDiscomfort: 5,
    asksFirst: [],
    ...rest,
  };
};

export const limitsOf = (change: Partial<PlayLimits> = {}): PlayLimits => ({
  minutes: 20,
  regions: 6,
  secondsPerRegion: null,
  highestPressure: 3,
  highestDiscomfort: 5,
  easesBy: 2,
  blocked: [],
  ...change,
});

export function homePlay(steps: readonly PlayStep[], limits: Partial<PlayLimits> = {}): HomePlay {
  let made = 0;
  const newId = (): string => uuid('fac7', (made += 1));
  let clock = { wall: Date.parse('2026-11-21T19:00:00Z'), run: 1, elapsedMs: 1000 };
  const now = () => ({
    at: instantText(clock.wall),
    run: uuid('10ad', clock.run),
    elapsedMs: clock.elapsedMs,
  });
  let { state, facts, cues }: Played = beginPlay(
    { home: HOME, steps, limits: limitsOf(limits) },
    now(),
    newId,
  );
  const pass = (ms: number): void => {
    clock = { ...clock, wall: clock.wall + ms, elapsedMs: clock.elapsedMs + ms };
  };
  const happen = (event: WithoutNow): void => {
    const played = play(state, { ...event, now: now() }, newId);
    state = played.state;
    facts = [...facts, ...played.facts];
    cues = [...cues, ...played.cues];
  };
  return {
    state: () => state,
    facts: () => facts,
    cues: () => cues,
    happen,
    tap: (tap) => happen({ kind: 'tap', tap }),
    say: (score) => happen({ kind: 'discomfort', score }),
    allWell: () => happen({ kind: 'precheck', yes: [], news: [] }),
    wait: (seconds) => {
      for (let left = seconds * 1000; left > 0; left -= 250) {
        pass(Math.min(left, 250));
        happen({ kind: 'tick' });
      }
    },
    sleep: (seconds) => {
      pass(seconds * 1000);
      happen({ kind: 'tick' });
    },
    bend: ({ wallMs = 0, monotonicMs = 0 }) => {
      const elapsedMs = Math.max(0, clock.elapsedMs + monotonicMs);
      clock = { ...clock, wall: clock.wall + wallMs, elapsedMs };
    },
    reload: (seconds) => {
      clock = { wall: clock.wall + seconds * 1000, run: clock.run + 1, elapsedMs: 300 };
      state = stateFrom(facts) ?? state;
      happen({ kind: 'reloaded' });
    },
    elapsedMs: () => clock.elapsedMs,
  };
}

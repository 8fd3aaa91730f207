import { z } from 'zod';
import { instantText, millisecondsOf } from '#domain/base/instant.ts';
import { beginPlay, play as playOn, type Played, stateFrom } from '#domain/home/player/play.ts';
import { homeSessionOf } from '#domain/home/player/home-session.ts';
import type { PlayEvent } from '#domain/home/player/play-event.ts';
import { PlayFact } from '#domain/home/player/play-fact.ts';
import type { PlayLimits } from '#domain/home/player/play-step.ts';
import { hardCaps } from '#domain/home/dose-table.ts';
import { playSteps } from '#domain/home/play-steps.ts';
import { engine } from './engine.ts';
import { type Happened, millisecondsAfter, playInput } from './play-input.ts';
import { wholeStep } from './step-input.ts';

const Output = z.strictObject({
  /** What the session comes to: steps, holds, curves of discomfort, minutes, why it ended. */
  summary: z.looseObject({ why: z.string().nullable(), minutes: z.number() }).nullable(),
  facts: z.array(PlayFact),
});

/** `unwind play`: replays the taps of a session at home. Between two events the page is awake and looks at the clock. */
export const play = engine({
  name: 'play',
  summary: 'Replay the taps of a session at home to its facts and what they come to',
  usage: 'play < taps.json',
  example: `"at" is milliseconds since the beginning, or an instant. An event says one thing: "tap" (ready, pause, resume, next, skip, stop,
other-side), "discomfort" (0 to 10), "sign" (sharp, numb, dizzy, bruise ...), "afterSign" (gone, still-there, weakness ...),
"precheck" {"yes": [...], "news": [...]}, "answer" {"question": ..., "is": ...}, "page" (hidden, shown, slept, reloaded), or "clock",
the instant that the phone's own clock is set to; without one the clock is looked at. A step may be the name of an exercise, or
a step of a day as unwind program prints it. "limits" may be left out, then the hard caps hold.

  echo '{"steps": [{"exercise": "rhomboid-ball", "side": "left", "tool": "tennis-ball", "seconds": 60, "sets": 2}],
    "limits": {"minutes": 8, "easesBy": 2},
    "events": [{"at": 0, "precheck": {}}, {"at": 2000, "tap": "ready"}, {"at": 30000, "discomfort": 5},
      {"at": 40000, "discomfort": 7}]}' | unwind play
  {"summary": {"why": null, "heldMs": 33000, "steps": [{"exercise": "rhomboid-ball", "came": "stepped-down", ...}], ...},
   "facts": [{"kind": "home-began", ...}, {"kind": "home-prechecked", "yes": [], ...}, {"kind": "home-got-ready", ...}, ...]}`,
  input: playInput,
  output: Output,
  run: (input) => {
    const facts = replay(input);
    return { summary: homeSessionOf(facts), facts };
  },
});

type Input = z.output<typeof playInput>;

/** How often the page looks at the clock while it is awake. */
const LOOK_MS = 250;

function replay({ steps, limits, began, events }: Input): readonly PlayFact[] {
  const newId = countedIds();
  const home = newId();
  let clock = { atMs: 0, startedMs: 0, run: newId(), setByMs: 0 };
  const now = () => ({
    at: instantText(millisecondsOf(began) + clock.atMs + clock.setByMs),
    run: clock.run,
    elapsedMs: clock.atMs - clock.startedMs,
  });
  const toPlay = {
    home,
    steps: playSteps(steps.map((step) => wholeStep(step, { newId, dose: 'standard' }))),
    limits: { ...hardest, ...limits },
  };
  let { state, facts }: Played = beginPlay(toPlay, now(), newId);
  const happen = (event: PlayEvent): void => {
    const played = playOn(state, event, newId);
    state = played.state;
    facts = [...facts, ...played.facts];
  };
  for (const event of events) {
    const at = millisecondsAfter(began, event.at);
    for (const look of looksBetween(clock.atMs, at, event.page)) {
      clock = { ...clock, atMs: look };
      if (state.anchor !== null) happen({ kind: 'tick', now: now() });
    }
    clock =
      event.page === 'reloaded'
        ? { ...clock, atMs: at, startedMs: at, run: newId() }
        : { ...clock, atMs: at };
    if (event.clock !== undefined)
      clock = { ...clock, setByMs: millisecondsOf(event.clock) - millisecondsOf(began) - at };
    if (event.page === 'reloaded') state = stateFrom(facts) ?? state;
    happen(eventOf(event, now()));
  }
  return facts;
}

/** When the page looked at the clock between two events; not at all where it slept, or was loaded again. */
function* looksBetween(from: number, until: number, page: Happened['page']): Generator<number> {
  if (page === 'slept' || page === 'reloaded') return;
  for (let look = from + LOOK_MS; look < until; look += LOOK_MS) yield look;
}

function eventOf(
  { tap, discomfort, sign, afterSign, precheck, answer, page }: Happened,
  now: PlayEvent['now'],
): PlayEvent {
  if (tap !== undefined) return { kind: 'tap', tap, now };
  if (discomfort !== undefined) return { kind: 'discomfort', score: discomfort, now };
  if (sign !== undefined) return { kind: 'sign', sign, now };
  if (afterSign !== undefined) return { kind: 'after-sign', answer: afterSign, now };
  if (precheck !== undefined) return { kind: 'precheck', ...precheck, now };
  if (answer !== undefined) return { kind: 'answer', question: answer.question, answer: answer.is, now };
  return { kind: page === undefined || page === 'slept' ? 'tick' : page, now };
}

const hardest: PlayLimits = {
  minutes: hardCaps.minutes,
  regions: hardCaps.regionsPerSession,
  secondsPerRegion: null,
  highestPressure: 5,
  highestDiscomfort: hardCaps.highestDiscomfort,
  easesBy: 2,
  blocked: [],
};

/** The same taps give the same facts, byte for byte. */
function countedIds(): () => string {
  let made = 0;
  return () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
}

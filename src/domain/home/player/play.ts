import { applyFact, begun } from './apply-fact.ts';
import { cuesOf } from './cues-of.ts';
import { onDiscomfort } from './on-discomfort.ts';
import { onSign } from './on-sign.ts';
import { onTap } from './on-tap.ts';
import { type Pen, penOf, stamped } from './pen.ts';
import { currentHold } from './next-phase.ts';
import { ranAt } from './phase-clock.ts';
import type { PlayCue } from './play-cue.ts';
import type { PlayEvent } from './play-event.ts';
import type { PlayFact } from './play-fact.ts';
import type { PlayState, Reading } from './play-state.ts';
import type { PlayLimits, PlayStep } from './play-step.ts';
import { passedSince, runClock } from './run-clock.ts';

export type Played = {
  readonly state: PlayState;
  readonly facts: readonly PlayFact[];
  readonly cues: readonly PlayCue[];
};

export type ToPlay = {
  readonly home: string;
  readonly steps: readonly PlayStep[];
  readonly limits: PlayLimits;
};

/** Begins a session: its first fact holds everything that will be played. It waits for the answers before it. */
export function beginPlay({ home, steps, limits }: ToPlay, now: Reading, newId: () => string): Played {
  const note = { kind: 'home-began' as const, steps: [...steps], limits };
  const fact = stamped(note, { home, tick: 1, now, id: newId() });
  const first = begun(fact as Extract<PlayFact, { kind: 'home-began' }>);
  return closed(penOf(first, now, newId), [fact], []);
}

/** One event: what the clock brought about first, then the event itself. Facts are to be kept before they are shown. */
export function play(state: PlayState, event: PlayEvent, newId: () => string): Played {
  const pen = penOf(state, event.now, newId);
  const passed = passedSince(state, event.now);
  runClock(pen, passed);
  const settled = pen.state();
  happen(pen, event);
  endWhatIsOver(pen);
  const played = { before: state, settled, after: pen.state(), facts: pen.facts() };
  return closed(pen, [], cuesOf(played, event, passed));
}

/** The session as its facts tell it, in any order and however often each came; null where its beginning is not there. */
export function stateFrom(facts: readonly PlayFact[]): PlayState | null {
  const ordered = [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort((a, b) => a.tick - b.tick);
  const first = ordered.find((fact) => fact.kind === 'home-began');
  if (first === undefined) return null;
  const own = ordered.filter((fact) => fact.home === first.home && fact !== first);
  return own.reduce(applyFact, begun(first));
}

function closed(pen: Pen, earlier: readonly PlayFact[], cues: readonly PlayCue[]): Played {
  return { state: { ...pen.state(), seen: pen.now }, facts: [...earlier, ...pen.facts()], cues };
}

function happen(pen: Pen, event: PlayEvent): void {
  switch (event.kind) {
    case 'tick':
    case 'shown':
    case 'reloaded':
      return;
    case 'hidden':
      return proveHold(pen);
    case 'tap':
      return onTap(pen, event.tap);
    case 'discomfort':
      return onDiscomfort(pen, event.score);
    case 'sign':
      return onSign(pen, event.sign);
    case 'after-sign':
      return tellAfterSign(pen, event.answer);
    case 'precheck':
      return precheck(pen, event);
    case 'answer':
      return answer(pen, event);
  }
}

/** What was held until the page went out of sight is written down: it may never come back. */
function proveHold(pen: Pen): void {
  const state = pen.state();
  const held = currentHold(state);
  const heldMs = ranAt(state, pen.now);
  if (state.phase.phase !== 'hold' || held === null || heldMs === state.ranMs) return;
  pen.note({ kind: 'home-still-held', hold: held.hold, heldMs });
}

function tellAfterSign(pen: Pen, told: Extract<PlayEvent, { kind: 'after-sign' }>['answer']): void {
  if (pen.state().signs.length > 0) pen.note({ kind: 'home-after-sign', answer: told });
}

function precheck(pen: Pen, { yes, news }: Extract<PlayEvent, { kind: 'precheck' }>): void {
  if (pen.state().phase.phase !== 'precheck') return;
  pen.note({ kind: 'home-prechecked', yes: [...yes], news: [...news] });
}

function answer(pen: Pen, said: Extract<PlayEvent, { kind: 'answer' }>): void {
  const { phase } = pen.state();
  if (phase.phase !== 'question' || phase.question !== said.question) return;
  pen.note({ kind: 'home-answered', step: phase.turn.step, question: said.question, answer: said.answer });
}

/** The end is a fact of its own, also where it only follows from the last hold. */
function endWhatIsOver(pen: Pen): void {
  const { phase } = pen.state();
  const isSaid = pen.facts().some((fact) => fact.kind === 'home-ended');
  if (phase.phase === 'ended' && pen.facts().length > 0 && !isSaid && phase.why !== 'nothing-to-do') {
    pen.note({ kind: 'home-ended', why: phase.why });
  }
}

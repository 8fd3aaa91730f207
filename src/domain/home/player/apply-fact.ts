import { firstQuestions } from '#domain/home/ask-first.ts';
import { afterTurn, currentHold, entryOf, nextTurn, turnOf } from './next-phase.ts';
import { clockedPhase, lengthOf, ranAt, READY_MS } from './phase-clock.ts';
import type { PlayFact } from './play-fact.ts';
import type { Phase, PlayState, Reading } from './play-state.ts';
import { turnsOf } from './turns.ts';

type FactOf<Kind extends PlayFact['kind']> = Extract<PlayFact, { kind: Kind }>;

/** What follows from one more fact. The state of a session is nothing but this, fact by fact (PLAY-23). */
export function applyFact(state: PlayState, fact: PlayFact): PlayState {
  const settled = { ...settle(state, fact), tick: fact.tick, seen: readingOf(fact) };
  switch (fact.kind) {
    case 'home-began':
    case 'home-still-held':
      return settled;
    case 'home-prechecked':
      return prechecked(settled, fact);
    case 'home-answered':
      return answered(settled, fact);
    case 'home-got-ready':
      return toTurn(settled, fact.turn, 'ready');
    case 'home-hold-began':
      return holdBegan(settled, fact);
    case 'home-hold-ended':
      return holdEnded(settled, fact);
    case 'home-discomfort':
      return rated(settled, fact);
    case 'home-skipped':
      return skipped(settled, fact);
    case 'home-paused':
      return paused(settled, fact);
    case 'home-resumed':
      return resumed(settled);
    case 'home-sign':
      return { ...settled, signs: [...settled.signs, { sign: fact.sign, rule: fact.rule }] };
    case 'home-after-sign':
      return { ...settled, afterSigns: [...settled.afterSigns, fact.answer] };
    case 'home-ended':
      return enter(settled, { phase: 'ended', why: fact.why });
  }
}

/** The state in which a session begins. */
export function begun(fact: FactOf<'home-began'>): PlayState {
  const { home, steps, limits, tick } = fact;
  const { turns } = turnsOf(steps, limits);
  return {
    home,
    steps,
    limits,
    turns,
    phase: turns.length === 0 ? { phase: 'ended', why: 'nothing-to-do' } : { phase: 'precheck' },
    ranMs: 0,
    anchor: null,
    activeMs: 0,
    lastHold: null,
    ratings: [],
    eased: false,
    sevens: 0,
    answered: [],
    skipped: [],
    afterSigns: [],
    signs: [],
    tick,
    seen: readingOf(fact),
  };
}

const readingOf = ({ at, run, elapsedMs }: PlayFact): Reading => ({ at, run, elapsedMs });

/** Writes down what ran up to the fact. What is stated of the hold counts; otherwise the one run of the clock does. */
function settle(state: PlayState, fact: PlayFact): PlayState {
  if (clockedPhase(state) === null) return state;
  const held = currentHold(state);
  const isStated = held !== null && 'heldMs' in fact && !('hold' in fact && fact.hold !== held.hold);
  const stated = isStated ? Math.min(fact.heldMs ?? state.ranMs, held.turn.ms) : null;
  const ranMs = Math.max(state.ranMs, stated ?? ranAt(state, fact));
  const { run, elapsedMs } = fact;
  return { ...state, ranMs, activeMs: state.activeMs + ranMs - state.ranMs, anchor: { run, elapsedMs } };
}

/** A phase begins at the reading last seen; what is not driven by a clock has none. */
function enter(state: PlayState, phase: Phase): PlayState {
  const next = { ...state, phase, ranMs: 0 };
  const { run, elapsedMs } = state.seen;
  return { ...next, anchor: clockedPhase(next) === null ? null : { run, elapsedMs } };
}

function prechecked(state: PlayState, { yes, news }: FactOf<'home-prechecked'>): PlayState {
  if (state.phase.phase !== 'precheck') return state;
  if (yes.length > 0) return enter(state, { phase: 'ended', why: 'precheck' });
  if (news.length > 0) return enter(state, { phase: 'ended', why: 'news' });
  return enter(state, entryOf(state, nextTurn(state, -1)));
}

function answered(state: PlayState, { step, question, answer }: FactOf<'home-answered'>): PlayState {
  if (state.phase.phase !== 'question') return state;
  const known = { ...state, answered: [...state.answered, { step, question }] };
  if (answer === firstQuestions[question].safe) return enter(known, entryOf(known, state.phase.turn));
  // What may be a clot ends all work for today; the other questions leave out the one exercise.
  if (question === 'clot') return enter(known, { phase: 'ended', why: 'first-question' });
  const without = { ...known, skipped: [...known.skipped, step] };
  return enter(without, { phase: 'told', about: question, turn: nextTurn(without, state.phase.turn.index) });
}

function toTurn(state: PlayState, index: number, phase: 'ready'): PlayState {
  const turn = state.turns[index];
  return turn === undefined ? state : enter(state, { phase, turn });
}

function holdBegan(state: PlayState, { hold, turn: index }: FactOf<'home-hold-began'>): PlayState {
  const turn = state.turns[index];
  if (turn === undefined || state.phase.phase === 'ended') return state;
  const lastHold = { hold, turn, heldMs: 0 };
  return enter({ ...state, lastHold, ratings: [], eased: false }, { phase: 'hold', turn, hold });
}

function holdEnded(state: PlayState, { hold, heldMs }: FactOf<'home-hold-ended'>): PlayState {
  const current = currentHold(state);
  if (current?.hold !== hold) return state;
  const over = {
    ...state,
    lastHold: { hold, turn: current.turn, heldMs: Math.min(heldMs, current.turn.ms) },
  };
  return enter(over, afterTurn(over, current.turn));
}

function rated(state: PlayState, { hold, score, heldMs }: FactOf<'home-discomfort'>): PlayState {
  const sevens = state.sevens + (score >= STOP_FROM ? 1 : 0);
  if (state.lastHold?.hold !== hold) return { ...state, sevens };
  const highest = state.ratings.reduce((most, one) => Math.max(most, one.score), Number.NEGATIVE_INFINITY);
  const eased = state.eased || highest - score >= state.limits.easesBy;
  return { ...state, sevens, eased, ratings: [...state.ratings, { score, heldMs }] };
}

/** From here on a hold stops at once (clinical reference 5.2 and H3, [design]). */
export const STOP_FROM = 7;

function skipped(state: PlayState, { step, why }: FactOf<'home-skipped'>): PlayState {
  const without = { ...state, skipped: [...state.skipped, step] };
  if (state.phase.phase === 'ended') return without;
  const at = (why === 'seven' ? state.lastHold?.turn : turnOf(state.phase)) ?? state.lastHold?.turn;
  const turn = nextTurn(without, at?.index ?? -1);
  if (why === 'seven') return enter(without, { phase: 'told', about: 'seven', turn });
  return turnOf(state.phase)?.step === step ? enter(without, entryOf(without, turn)) : without;
}

function paused(state: PlayState, { why }: FactOf<'home-paused'>): PlayState {
  const from = clockedPhase(state);
  if (from === null) return state;
  return { ...state, phase: { phase: 'paused', why, from, since: state.seen }, anchor: null };
}

/** Goes on where it stood. A countdown that was nearly over gives time to get into place again. */
function resumed(state: PlayState): PlayState {
  const { phase, seen } = state;
  if (phase.phase === 'told') return enter(state, entryOf(state, phase.turn));
  if (phase.phase !== 'paused') return state;
  const { from } = phase;
  const back = { ...state, phase: from, anchor: { run: seen.run, elapsedMs: seen.elapsedMs } };
  const clocked = clockedPhase(back);
  if (clocked === null || clocked.phase === 'hold') return back;
  return { ...back, ranMs: Math.min(back.ranMs, lengthOf(clocked) - READY_MS) };
}

import type { AskFirst } from '#domain/home/ask-first.ts';
import type { Moving, Phase, PlayState } from './play-state.ts';
import type { Turn } from './turns.ts';

/** What comes after a turn: the other side, a rest, the next exercise, or the end. */
export function afterTurn(state: PlayState, over: Turn): Phase {
  const next = nextTurn(state, over.index);
  if (next === null) return { phase: 'ended', why: 'done' };
  if (next.step !== over.step) return entryOf(state, next);
  return { phase: next.side === over.side || next.set !== over.set ? 'rest' : 'change', turn: next };
}

/** The first turn after this place whose step was not left out. */
export const nextTurn = ({ turns, skipped }: PlayState, after: number): Turn | null =>
  turns.find(({ index, step }) => index > after && !skipped.includes(step)) ?? null;

/** An exercise is begun with its open questions, then by getting into place; after the last one comes the end. */
export function entryOf(state: PlayState, turn: Turn | null): Moving | Extract<Phase, { phase: 'ended' }> {
  if (turn === null) return { phase: 'ended', why: 'done' };
  const question = openQuestion(state, turn);
  return question === null ? { phase: 'set-up', turn } : { phase: 'question', turn, question };
}

function openQuestion({ steps, answered }: PlayState, turn: Turn): AskFirst | null {
  const step = steps.find(({ id }) => id === turn.step);
  const isOpen = (question: AskFirst): boolean =>
    !answered.some((one) => one.step === turn.step && one.question === question);
  return step?.asksFirst.find(isOpen) ?? null;
}

/** The turn that a phase is about; of a pause the one it interrupted. */
export function turnOf(phase: Phase): Turn | null {
  if (phase.phase === 'paused') return phase.from.turn;
  return 'turn' in phase ? phase.turn : null;
}

/** The hold that is not over: running, or paused. */
export function currentHold({ phase }: PlayState): Extract<Moving, { phase: 'hold' }> | null {
  const at = phase.phase === 'paused' ? phase.from : phase;
  return at.phase === 'hold' ? at : null;
}

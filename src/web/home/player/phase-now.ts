import { ASK_EVERY_MS } from '#domain/home/player/cues-of.ts';
import { endOf, ranAt } from '#domain/home/player/phase-clock.ts';
import type { Moving } from '#domain/home/player/play-state.ts';
import type { Playing } from './play-model.ts';
import { words } from './words.ts';

export type Clocked = Extract<Moving, { phase: 'ready' | 'hold' | 'change' | 'rest' }>;

type PhaseNow = {
  readonly secondsLeft: number;
  /** How much of it is over, 0 to 1. */
  readonly part: number;
  /** A sentence that goes before the place: ease off, or that it has eased. */
  readonly note: string | null;
  /** The question above the keys of discomfort; null where there is no hold to say it of. */
  readonly asks: string | null;
  /** Whether an answer is due now. */
  readonly calls: boolean;
};

/** What a running phase shows at this look at the clock. */
export function phaseNow({ state, now }: Playing, phase: Clocked): PhaseNow {
  const end = endOf(state);
  const ran = ranAt(state, now);
  const isHold = phase.phase === 'hold';
  const last = state.ratings.at(-1);
  const heldMs = isHold ? ran : (state.lastHold?.heldMs ?? 0);
  return {
    secondsLeft: Math.max(0, Math.ceil((end - ran) / 1000)),
    part: end === 0 ? 1 : ran / end,
    note: isHold ? noteOf(state.eased, last?.score, phase) : null,
    asks: asksOf(phase, state.lastHold !== null),
    calls: state.lastHold !== null && isDue(heldMs, last?.heldMs, isHold),
  };
}

function noteOf(eased: boolean, score: number | undefined, { turn }: Clocked): string | null {
  if (score !== undefined && score > turn.highestDiscomfort) return words.run.lighter;
  return eased ? words.run.eased : null;
}

function asksOf({ phase }: Clocked, hasHeld: boolean): string | null {
  if (phase === 'hold') return words.discomfort.title;
  return hasHeld && phase !== 'ready' ? words.discomfort.end : null;
}

/** The voice asks at the machine's pace; the keys light up until somebody answers (PLAY-22). */

function isDue(heldMs: number, saidMs: number | undefined, isHold: boolean): boolean {
  if (!isHold) return saidMs === undefined || heldMs - saidMs > ASK_EVERY_MS / 2;
  return Math.floor(heldMs / ASK_EVERY_MS) > Math.floor((saidMs ?? 0) / ASK_EVERY_MS);
}

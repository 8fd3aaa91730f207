import { hardCaps } from '#domain/home/dose-table.ts';
import type { Moving, PlayState, Reading } from './play-state.ts';

/** How long the countdown before a hold is, and the way to the other side ([design]). */
export const READY_MS = 5000;
const CHANGE_MS = 10_000;
/** A page that did not run for longer than this could say nothing meanwhile ([design]). */
export const SLEPT_MS = 5000;
/** After this long the answers before the session no longer count ([design]). */
export const LEFT_MS = 30 * 60_000;

type Clocked = Extract<Moving, { phase: 'ready' | 'hold' | 'change' | 'rest' }>;

/** The phase that a clock drives now, or null. */
export function clockedPhase({ phase }: PlayState): Clocked | null {
  return isClocked(phase) ? phase : null;
}

const isClocked = (phase: PlayState['phase']): phase is Clocked =>
  phase.phase === 'ready' || phase.phase === 'hold' || phase.phase === 'change' || phase.phase === 'rest';

/** Milliseconds of the phase at a reading: only one run of the monotonic clock counts, and never beyond the phase's end. */
export function ranAt(state: PlayState, { run, elapsedMs }: Pick<Reading, 'run' | 'elapsedMs'>): number {
  const { anchor, ranMs } = state;
  if (anchor?.run !== run) return ranMs;
  return Math.min(ranMs + Math.max(0, elapsedMs - anchor.elapsedMs), endOf(state));
}

/** At how many milliseconds the phase ends: at its own length, or where the session's minutes are used up (PLAY-5). */
export function endOf(state: PlayState): number {
  const phase = clockedPhase(state);
  if (phase === null) return state.ranMs;
  return Math.min(lengthOf(phase), state.ranMs + sessionMsLeft(state));
}

export function lengthOf(phase: Clocked): number {
  switch (phase.phase) {
    case 'ready':
      return READY_MS;
    case 'change':
      return CHANGE_MS;
    case 'rest':
      return Math.max(phase.turn.restMs, READY_MS);
    case 'hold':
      return phase.turn.ms;
  }
}

export const sessionMsLeft = ({ limits, activeMs }: PlayState): number =>
  Math.max(0, Math.min(limits.minutes, hardCaps.minutes) * 60_000 - activeMs);

import { clockedPhase, lengthOf, ranAt, SLEPT_MS } from './phase-clock.ts';
import type { PlayCue } from './play-cue.ts';
import type { PlayEvent } from './play-event.ts';
import type { PlayFact } from './play-fact.ts';
import type { Phase, PlayState } from './play-state.ts';
import type { Passed } from './run-clock.ts';

type Played = {
  readonly before: PlayState;
  /** After what the clock brought about, before the event itself. */
  readonly settled: PlayState;
  readonly after: PlayState;
  readonly facts: readonly PlayFact[];
};

/** What has to be said now: of the facts just noted, of the phase entered, and of moments that the clock went past (PLAY-22). */
export function cuesOf(
  { before, after, facts }: Played,
  event: PlayEvent,
  passed: Passed,
): readonly PlayCue[] {
  return [
    ...facts.flatMap(cueOfFact),
    ...(isSame(before.phase, after.phase) || goesOn(before, facts) ? [] : cueOfPhase(after.phase)),
    ...cuesOfDiscomfort(before, after, event),
    ...cuesOfTime(before, after, event, passed),
  ];
}

const isSame = (before: Phase, after: Phase): boolean =>
  before.phase === after.phase &&
  ('turn' in before ? before.turn?.index : null) === ('turn' in after ? after.turn?.index : null);

/** After a pause nothing begins anew: it goes on where it stood. */
const goesOn = ({ phase }: PlayState, facts: readonly PlayFact[]): boolean =>
  phase.phase === 'paused' && facts.some(({ kind }) => kind === 'home-resumed');

function cueOfFact(fact: PlayFact): readonly PlayCue[] {
  switch (fact.kind) {
    case 'home-hold-ended':
      return [
        { kind: 'hold-over', endedBy: fact.endedBy },
        ...(fact.endedBy === 'time' ? [{ kind: 'ask-discomfort' } as const] : []),
      ];
    case 'home-paused':
      return [{ kind: 'paused', why: fact.why }];
    case 'home-resumed':
      return [{ kind: 'resumed' }];
    case 'home-ended':
      return [{ kind: 'ended', why: fact.why }];
    default:
      return [];
  }
}

function cueOfPhase(phase: Phase): readonly PlayCue[] {
  switch (phase.phase) {
    case 'question':
      return [{ kind: 'ask-first', question: phase.question }];
    case 'set-up':
      return [{ kind: 'set-up', turn: phase.turn }];
    case 'ready':
      return [{ kind: 'get-ready', turn: phase.turn }];
    case 'hold':
      return [{ kind: 'hold', turn: phase.turn }];
    case 'change':
      return [{ kind: 'other-side', turn: phase.turn }];
    case 'rest':
      return [{ kind: 'rest', turn: phase.turn }];
    case 'told':
      return phase.about === 'seven' ? [{ kind: 'step-down' }] : [];
    case 'precheck':
    case 'paused':
    case 'ended':
      return [];
  }
}

function cuesOfDiscomfort(before: PlayState, after: PlayState, event: PlayEvent): readonly PlayCue[] {
  if (event.kind !== 'discomfort' || after.phase.phase !== 'hold') return [];
  if (event.score > after.phase.turn.highestDiscomfort) return [{ kind: 'lighter' }];
  return after.eased && !before.eased ? [{ kind: 'eased' }] : [];
}

/** How often discomfort is asked during a hold (every 20 to 30 s), and how long before its end no more. */
export const ASK_EVERY_MS = 25_000;
const ASK_UNTIL_MS = 8000;
/** Shorter holds have no half-time word. */
const HALF_FROM_MS = 20_000;

function cuesOfTime(
  before: PlayState,
  after: PlayState,
  { now }: PlayEvent,
  passed: Passed,
): readonly PlayCue[] {
  const phase = clockedPhase(after);
  if (phase === null || !isSame(before.phase, after.phase)) return [];
  if (passed.kind === 'unknown' || passed.gapMs > SLEPT_MS) return [];
  const from = ranAt(before, before.seen);
  const to = ranAt(after, now);
  const wentPast = (at: number): boolean => from < at && at <= to;
  const length = lengthOf(phase);
  if (phase.phase !== 'hold') {
    return ([3, 2, 1] as const)
      .filter((left) => wentPast(length - left * 1000))
      .slice(-1)
      .map((left) => ({ kind: 'count', left }));
  }
  const asks = wentPast(Math.floor(to / ASK_EVERY_MS) * ASK_EVERY_MS) && length - to >= ASK_UNTIL_MS;
  return [
    ...(length >= HALF_FROM_MS && wentPast(length / 2) ? [{ kind: 'half-time' } as const] : []),
    ...(asks ? [{ kind: 'ask-discomfort' } as const] : []),
  ];
}

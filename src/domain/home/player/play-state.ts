import type { AskFirst } from '#domain/home/ask-first.ts';
import type { PlayLimits, PlayStep } from './play-step.ts';
import type { AfterSign, EndWhy, PauseWhy, Sign, StopRule } from './play-words.ts';
import type { Turn } from './turns.ts';

/** A phase that a clock drives, or one that waits for the person. */
export type Moving =
  /** Questions before an exercise; the first open one is asked. */
  | { readonly phase: 'question'; readonly turn: Turn; readonly question: AskFirst }
  /** Getting into position: waits for `ready`. */
  | { readonly phase: 'set-up'; readonly turn: Turn }
  /** The countdown before a hold. */
  | { readonly phase: 'ready'; readonly turn: Turn }
  | { readonly phase: 'hold'; readonly turn: Turn; readonly hold: string }
  /** On the way to the other side: `turn` is the one that comes. */
  | { readonly phase: 'change'; readonly turn: Turn }
  | { readonly phase: 'rest'; readonly turn: Turn }
  /** After a 7, or an answer that leaves an exercise out: says so and waits for `next`. `turn` is what comes, null where nothing does. */
  | { readonly phase: 'told'; readonly about: 'seven' | AskFirst; readonly turn: Turn | null };

export type Phase =
  | { readonly phase: 'precheck' }
  | Moving
  | { readonly phase: 'paused'; readonly why: PauseWhy; readonly from: Moving; readonly since: Reading }
  | { readonly phase: 'ended'; readonly why: EndWhy };

/** Where the clock stood when the running phase was last settled; null while no clock runs. */
export type Anchor = Pick<Reading, 'run' | 'elapsedMs'> | null;

export type Reading = { readonly at: string; readonly run: string; readonly elapsedMs: number };

export type Rated = { readonly score: number; readonly heldMs: number };

/** What follows from the facts of a session at home. */
export type PlayState = {
  readonly home: string;
  readonly steps: readonly PlayStep[];
  readonly limits: PlayLimits;
  readonly turns: readonly Turn[];
  readonly phase: Phase;
  /** Milliseconds of this phase that are settled: what ran before `anchor`. Of a hold these are held. */
  readonly ranMs: number;
  readonly anchor: Anchor;
  /** Settled milliseconds of all countdowns, holds and rests so far: what counts towards the session's minutes. */
  readonly activeMs: number;
  /** The hold that discomfort is said of: the running one, or the one just over. */
  readonly lastHold: { readonly hold: string; readonly turn: Turn; readonly heldMs: number } | null;
  /** What was said of the hold since it began. */
  readonly ratings: readonly Rated[];
  readonly eased: boolean;
  /** How often 7 or more was said. */
  readonly sevens: number;
  readonly answered: readonly { readonly step: string; readonly question: AskFirst }[];
  readonly skipped: readonly string[];
  readonly afterSigns: readonly AfterSign[];
  readonly signs: readonly { readonly sign: Sign; readonly rule: StopRule }[];
  readonly tick: number;
  /** The last reading of the clocks: when nothing was noted since, that of the last fact. */
  readonly seen: Reading;
};

import { z } from 'zod';
import { RegionId } from '#domain/atlas/region.ts';
import { Score } from '#domain/atlas/vocabulary.ts';
import { AskFirst } from '#domain/home/ask-first.ts';
import { ExerciseId } from '#domain/home/exercise-id.ts';
import { FactId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { PlayLimits, PlayStep } from './play-step.ts';
import {
  AfterSign,
  EndWhy,
  HoldEndedBy,
  News,
  PauseWhy,
  PrecheckItem,
  Sign,
  SkipWhy,
  StopRule,
} from './play-words.ts';

/** Held milliseconds of a hold when something was noted: stated, so that no reader has to trust a clock again. */
const heldMs = z.number().min(0).max(120_000);
const side = z.enum(['left', 'right', 'mid']);
const turn = z.int().min(0).max(999);
const hold = z.uuid();

/** A session at home began: everything that will be played, and what binds it. */
const Began = z.strictObject({
  kind: z.literal('home-began'),
  steps: z.array(PlayStep).max(24),
  limits: PlayLimits,
});
const Prechecked = z.strictObject({
  kind: z.literal('home-prechecked'),
  yes: z.array(PrecheckItem),
  news: z.array(News),
});
/** A question before an exercise was answered. */
const Answered = z.strictObject({
  kind: z.literal('home-answered'),
  step: z.uuid(),
  question: AskFirst,
  answer: z.enum(['yes', 'no']),
});
/** In place: the countdown to a hold began. */
const GotReady = z.strictObject({ kind: z.literal('home-got-ready'), turn });
const HoldBegan = z.strictObject({
  kind: z.literal('home-hold-began'),
  hold,
  turn,
  exercise: ExerciseId,
  region: RegionId,
  side,
});
/** The hold still ran: written down every ten seconds, so that a reload loses no more than that. */
const StillHeld = z.strictObject({ kind: z.literal('home-still-held'), hold, heldMs });
const HoldEnded = z.strictObject({
  kind: z.literal('home-hold-ended'),
  hold,
  heldMs,
  endedBy: HoldEndedBy,
});
/** Discomfort 0 to 10 as the person said it of a hold, during it or right after. */
const Discomfort = z.strictObject({ kind: z.literal('home-discomfort'), hold, score: Score, heldMs });
const Skipped = z.strictObject({ kind: z.literal('home-skipped'), step: z.uuid(), why: SkipWhy });
/** With the hold, where one was paused. */
const Paused = z.strictObject({
  kind: z.literal('home-paused'),
  why: PauseWhy,
  hold: hold.optional(),
  heldMs: heldMs.optional(),
});
const Resumed = z.strictObject({ kind: z.literal('home-resumed') });
/** What was felt (H1, H2, H6, H8), and where the work was; null where nothing was worked on yet. */
const SignFelt = z.strictObject({
  kind: z.literal('home-sign'),
  sign: Sign,
  rule: StopRule,
  exercise: ExerciseId.nullable(),
  region: RegionId.nullable(),
  side: side.nullable(),
});
const AfterSignTold = z.strictObject({ kind: z.literal('home-after-sign'), answer: AfterSign });
const Ended = z.strictObject({ kind: z.literal('home-ended'), why: EndWhy });

/**
 * The stamp of a session's fact with the session at home. Version 4: an Unwind that knows treatment sessions keeps it unread
 * (SESSION-9). The monotonic clock is always there: nothing at home is measured by the wall.
 */
const stamp = {
  home: z.uuid(),
  id: FactId,
  tick: z.int().min(0).default(0),
  at: InstantText,
  run: z.uuid(),
  elapsedMs: z.number().min(0),
  version: z.literal(4).default(4),
};

export const PlayFact = z.discriminatedUnion('kind', [
  Began.safeExtend(stamp),
  Prechecked.safeExtend(stamp),
  Answered.safeExtend(stamp),
  GotReady.safeExtend(stamp),
  HoldBegan.safeExtend(stamp),
  StillHeld.safeExtend(stamp),
  HoldEnded.safeExtend(stamp),
  Discomfort.safeExtend(stamp),
  Skipped.safeExtend(stamp),
  Paused.safeExtend(stamp),
  Resumed.safeExtend(stamp),
  SignFelt.safeExtend(stamp),
  AfterSignTold.safeExtend(stamp),
  Ended.safeExtend(stamp),
]);
export type PlayFact = z.infer<typeof PlayFact>;

/** What a fact says, before it is stamped. */
export type PlayNote = z.infer<
  | typeof Began
  | typeof Prechecked
  | typeof Answered
  | typeof GotReady
  | typeof HoldBegan
  | typeof StillHeld
  | typeof HoldEnded
  | typeof Discomfort
  | typeof Skipped
  | typeof Paused
  | typeof Resumed
  | typeof SignFelt
  | typeof AfterSignTold
  | typeof Ended
>;

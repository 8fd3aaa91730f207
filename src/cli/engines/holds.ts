import { z } from 'zod';
import { FactId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { crossedLimits } from '#domain/session/crossed-limits.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { deriveSession } from '#domain/session/session.ts';
import { engine } from './engine.ts';
import { factsInput } from './facts-input.ts';
import {
  CrossedLimitShape,
  DoseShape,
  HoldShape,
  LooseShape,
  MomentShape,
  TotalsShape,
  UnreleasedShape,
} from './session-shapes.ts';

const Output = z.strictObject({
  state: z.enum(['not-opened', 'open', 'paused', 'closed']),
  openedAt: InstantText.nullable(),
  closedAt: InstantText.nullable(),
  holds: z.array(HoldShape),
  dose: z.array(DoseShape),
  totals: TotalsShape,
  unreleased: z.array(UnreleasedShape),
  crossedLimits: z.array(CrossedLimitShape),
  timeline: z.array(MomentShape),
  loose: z.array(LooseShape),
  unread: z.array(FactId),
});

/** `unwind holds`: what a session's facts come to. Limits are only looked at when they are given. */
export const holds = engine({
  name: 'holds',
  summary: 'Derive holds, dose, totals, crossed limits and the time line from the facts of a session',
  usage: 'holds < facts.json',
  input: factsInput({ limits: TreatmentLimits.optional(), now: InstantText.optional() }),
  output: Output,
  run: (input) => {
    const { facts, limits, now } = { limits: undefined, now: undefined, ...input };
    const session = deriveSession(facts, now === undefined ? {} : { now });
    const { state, openedAt, closedAt, dose, totals, unreleased, timeline, loose, unread } = session;
    return {
      state,
      openedAt,
      closedAt,
      holds: session.holds,
      dose,
      totals,
      unreleased,
      crossedLimits: limits === undefined ? [] : crossedLimits(session, limits),
      timeline,
      loose,
      unread,
    };
  },
});

import { z } from 'zod';
import { InstantText } from '#domain/base/time.ts';
import { Action } from './action.ts';
import { ItemId } from './answer.ts';
import { ChannelLimits } from './limits.ts';
import { RuleId } from './rule-id.ts';

/** Where a statement comes from: read in a source, remembered, or a rule of this product. */
export const Mark = z.enum(['verified', 'recalled', 'design']);
export type Mark = z.infer<typeof Mark>;

/** Why a channel is decided as it is: one case of one rule that the answers meet. */
export const Reason = z.strictObject({
  rule: RuleId,
  /** Which case of the rule, such as `rapid`. */
  case: z.string(),
  /** The rule's short name, such as "Cauda equina". */
  title: z.string(),
  /** What it means here, for the therapist. */
  words: z.string(),
  action: Action,
  /** A clearance lifts CLEAR and STOP_URGENT, an override lifts a block for its day; limits stay either way. */
  standing: z.enum(['binds', 'cleared', 'overridden']),
  /** The answers that met it, and when the newest of them was given. */
  items: z.array(ItemId),
  since: InstantText,
  limits: ChannelLimits,
  sources: z.array(z.string()),
  mark: Mark,
});
export type Reason = z.infer<typeof Reason>;

/** A question of risk that nothing answers yet. Unknown is not "no". */
export const OpenQuestion = z.strictObject({
  item: ItemId,
  because: z.enum(['unanswered', 'unknown', 'expired', 'unconfirmed']),
  rules: z.array(RuleId).min(1),
  /** The strictest that an answer could bring in this channel. */
  worst: Action,
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

export const ChannelDecision = z.strictObject({
  /** The strictest action that binds, after clearances and overrides. */
  action: Action,
  /** Strictest first. */
  reasons: z.array(Reason),
  open: z.array(OpenQuestion),
  /** Rules whose every question was asked and answered no. */
  negative: z.array(RuleId),
  limits: ChannelLimits,
});
export type ChannelDecision = z.infer<typeof ChannelDecision>;

/** Something that a person must do, whatever the channels say. */
export const Duty = z.strictObject({
  duty: z.enum([
    'item-9',
    'phq-9-due',
    'safeguarding',
    'offer-referral',
    'record-emergency',
    'worrying-words',
  ]),
  rule: RuleId,
  words: z.string(),
  since: InstantText,
});
export type Duty = z.infer<typeof Duty>;

export const Screening = z.strictObject({
  /** The version of questions and rules that decided. */
  catalogue: z.string(),
  at: InstantText,
  handsOn: ChannelDecision,
  homeTool: ChannelDecision,
  duties: z.array(Duty),
  /** When the first answer that this rests on, a clearance or an override runs out; null when nothing was answered. */
  validUntil: InstantText.nullable(),
});
export type Screening = z.infer<typeof Screening>;

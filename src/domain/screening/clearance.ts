import { z } from 'zod';
import { ShortWords, Words } from '#domain/base/text.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { Channel } from './action.ts';
import { RuleId } from './rule-id.ts';

/** A clinician's word that work may go on in spite of these rules: who, in what role, when, for what, and until when. */
export const Clearance = z.strictObject({
  id: z.uuid(),
  rules: z.array(RuleId).min(1),
  channels: z.array(Channel).min(1),
  clinician: ShortWords,
  role: ShortWords,
  givenOn: DateText,
  expiresOn: DateText,
  scope: Words,
  recordedAt: InstantText,
  recordedBy: z.string(),
  endedAt: InstantText.nullable(),
  document: z.strictObject({ name: z.string(), type: z.string(), bytes: z.int() }).nullable(),
});
export type Clearance = z.infer<typeof Clearance>;

/** A therapist's own decision to go on, with her reason, for one day. Never over an emergency (SCREEN rules). */
export const Override = z.strictObject({
  id: z.uuid(),
  rules: z.array(RuleId).min(1),
  channel: Channel,
  reason: Words,
  madeAt: InstantText,
  madeBy: z.string(),
  expiresAt: InstantText,
});
export type Override = z.infer<typeof Override>;

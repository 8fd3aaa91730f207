import { z } from 'zod';
import type { ChannelDecision, Screening } from './decision.ts';

/**
 * A screening in one word, for a list: what stands between this client and the hands. `unscreened` was never asked,
 * `expired` was and some of it has run out, `questions` has risk questions open.
 */
export const ScreeningSign = z.enum([
  'free',
  'limits',
  'questions',
  'expired',
  'unscreened',
  'clearance',
  'withheld',
  'urgent',
  'emergency',
]);
export type ScreeningSign = z.infer<typeof ScreeningSign>;

const blocked = {
  STOP_EMERG: 'emergency',
  STOP_URGENT: 'urgent',
  WITHHOLD: 'withheld',
  CLEAR: 'clearance',
} as const;

/** May work in this channel begin: free, within limits, not before the open questions are asked, or not at all. */
export function gateOf({ action, open }: ChannelDecision): 'free' | 'limited' | 'ask-first' | 'blocked' {
  if (action in blocked) return 'blocked';
  if (open.length > 0) return 'ask-first';
  return action === 'MODIFY' ? 'limited' : 'free';
}

/** The hands-on channel in one word. */
export function signOf({ handsOn, validUntil }: Screening): ScreeningSign {
  const { action, open } = handsOn;
  if (action !== 'PROCEED' && action !== 'MODIFY') return blocked[action];
  if (validUntil === null) return 'unscreened';
  if (open.length === 0) return action === 'MODIFY' ? 'limits' : 'free';
  return open.some(({ because }) => because === 'expired') ? 'expired' : 'questions';
}

import { z } from 'zod';

/**
 * What an answer asks for in one channel, from nothing to everything (clinical reference 4.1, [design]). WITHHOLD is the
 * reference's "postpone", "do not treat" and, at home, "NO": not now or not here, without a referral of its own.
 */
export const actions = ['PROCEED', 'MODIFY', 'CLEAR', 'WITHHOLD', 'STOP_URGENT', 'STOP_EMERG'] as const;
export const Action = z.enum(actions);
export type Action = z.infer<typeof Action>;

/** The two channels: work by the therapist's hands, and work at home with a tool. They are decided apart. */
export const Channel = z.enum(['handsOn', 'homeTool']);
export type Channel = z.infer<typeof Channel>;

/** The stricter of two actions. */
export const stricter = (one: Action, other: Action): Action =>
  actions.indexOf(one) >= actions.indexOf(other) ? one : other;

/** Is one action stricter than another? */
export const isStricter = (one: Action, than: Action): boolean =>
  actions.indexOf(one) > actions.indexOf(than);

import type { ChannelDecision, Reason, Screening } from '#domain/screening/decision.ts';
import { ruleOf } from '#domain/screening/rules.ts';

// What a person may lift. The server decides the same; here it decides what is offered.

const lasting: readonly Reason['action'][] = ['CLEAR', 'STOP_URGENT'];
const passing: readonly Reason['action'][] = ['CLEAR', 'WITHHOLD', 'STOP_URGENT'];

/** The reasons that a clinician's clearance would lift. */
export const clearable = ({ reasons }: ChannelDecision): readonly Reason[] =>
  firstOfEach(reasons.filter(({ standing, action }) => standing === 'binds' && lasting.includes(action)));

export type OverrideOffer =
  | { readonly offer: 'reasons'; readonly reasons: readonly Reason[] }
  | { readonly offer: 'none'; readonly why: 'emergency' | 'not-overridable' | 'nothing-binds' };

/** Which reasons a therapist may go on in spite of, or why none. With an emergency in the channel nothing is offered. */
export const overrideOffer = ({ reasons }: ChannelDecision): OverrideOffer => {
  const binding = reasons.filter(({ standing }) => standing === 'binds');
  if (binding.some(({ action }) => action === 'STOP_EMERG')) return { offer: 'none', why: 'emergency' };
  const blocking = binding.filter(({ action }) => passing.includes(action));
  if (blocking.length === 0) return { offer: 'none', why: 'nothing-binds' };
  const liftable = firstOfEach(blocking.filter(({ rule }) => ruleOf(rule)?.overridable === true));
  return liftable.length === 0
    ? { offer: 'none', why: 'not-overridable' }
    : { offer: 'reasons', reasons: liftable };
};

/** What a letter can be about: everything that asks for a physician, in either channel. */
export const referable = ({ handsOn, homeTool }: Screening): readonly Reason[] =>
  firstOfEach([...handsOn.reasons, ...homeTool.reasons].filter(({ action }) => action !== 'PROCEED'));

/** Those of the reasons that a letter begins with: what stops or asks for clearance. */
export const referredFirst = (reasons: readonly Reason[]): readonly string[] => {
  const urgent = reasons.filter(({ action }) => action !== 'MODIFY');
  return (urgent.length > 0 ? urgent : reasons).map(({ rule }) => rule);
};

/** One reason of each rule, the first, which is the strictest. */
const firstOfEach = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter((one, index) => reasons.findIndex(({ rule }) => rule === one.rule) === index);

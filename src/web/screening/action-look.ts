import {
  CircleCheck,
  CircleQuestionMark,
  Hand,
  OctagonX,
  ShieldAlert,
  ShieldCheck,
  type LucideIcon,
} from 'lucide-react';
import type { Action, Channel } from '#domain/screening/action.ts';
import type { ChannelDecision, Screening } from '#domain/screening/decision.ts';
import { gateOf } from '#domain/screening/sign.ts';
import type { TagTone } from '#web/ui/tag.tsx';
import { words } from './words.ts';

export type ActionLook = { readonly tone: TagTone; readonly icon: LucideIcon };

/** Each action has a sign of its own beside its colour. */
export const actionLooks: Record<Action, ActionLook> = {
  PROCEED: { tone: 'good', icon: CircleCheck },
  MODIFY: { tone: 'accent', icon: ShieldCheck },
  CLEAR: { tone: 'warn', icon: ShieldAlert },
  WITHHOLD: { tone: 'stop', icon: Hand },
  STOP_URGENT: { tone: 'stop', icon: OctagonX },
  STOP_EMERG: { tone: 'stop', icon: OctagonX },
};

const asking: ActionLook = { tone: 'warn', icon: CircleQuestionMark };

export const actionWords = (action: Action, channel: Channel): string =>
  (channel === 'handsOn' ? words.actions : words.homeActions)[action];

export type Headline = ActionLook & { readonly text: string; readonly means: string };

type Deciding = {
  readonly channel: Channel;
  readonly screening: Screening;
  readonly emergencyNumber: string;
};

/** What a channel says first: the action that binds, or that somebody must ask before it can be told. */
export const headlineOf = ({ channel, screening, emergencyNumber }: Deciding): Headline => {
  const decision = screening[channel];
  const isBlocked = gateOf(decision) === 'blocked';
  if (!isBlocked && screening.validUntil === null)
    return { ...asking, text: words.unscreened, means: words.meaning.unscreened };
  if (gateOf(decision) === 'ask-first') return askFirst(decision, channel);
  const { action } = decision;
  const means = action === 'STOP_EMERG' ? words.meaning.STOP_EMERG(emergencyNumber) : words.meaning[action];
  return { ...actionLooks[action], text: actionWords(action, channel), means };
};

const askFirst = ({ open, action }: ChannelDecision, channel: Channel): Headline => ({
  ...asking,
  text: words.askFirst,
  means: words.meaning.askFirst(open.length, actionWords(action, channel)),
});

import { type Action, stricter } from '#domain/screening/action.ts';
import type { Duty, Screening } from '#domain/screening/decision.ts';

/** What happens next, without a diagnosis. */
export type NextStep = 'all-set' | 'we-will-ask' | 'ask-your-doctor' | 'call-today' | 'emergency';

/**
 * What happens next, in one word for the client, without a diagnosis. What only keeps a tool at home from her is no
 * matter before a visit; what stops at once is, wherever it stands.
 */
export function nextStep({ handsOn, homeTool, duties }: Screening): NextStep {
  const action = isStop(homeTool.action) ? stricter(handsOn.action, homeTool.action) : handsOn.action;
  switch (action) {
    case 'STOP_EMERG':
      return 'emergency';
    case 'STOP_URGENT':
      return 'call-today';
    case 'CLEAR':
      return 'ask-your-doctor';
    case 'WITHHOLD':
      return 'we-will-ask';
    case 'MODIFY':
    case 'PROCEED':
      return handsOn.open.length > 0 || duties.some(mustBeSpokenOf) ? 'we-will-ask' : 'all-set';
  }
}

const mustBeSpokenOf = ({ duty }: Duty): boolean => duty !== 'offer-referral';

const isStop = (action: Action): boolean => action === 'STOP_EMERG' || action === 'STOP_URGENT';

import { type Action, isStricter, stricter } from '#domain/screening/action.ts';
import type { Duty, OpenQuestion, Screening } from '#domain/screening/decision.ts';

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
      return handsOn.open.some(mayStop) || duties.some(mustBeSpokenOf) ? 'we-will-ask' : 'all-set';
  }
}

/** A question that may be left out, and could do no more than limit the work, is asked in the room in passing. */
const mayStop = ({ worst }: OpenQuestion): boolean => isStricter(worst, 'MODIFY');

const mustBeSpokenOf = ({ duty }: Duty): boolean => duty !== 'offer-referral';

const isStop = (action: Action): boolean => action === 'STOP_EMERG' || action === 'STOP_URGENT';

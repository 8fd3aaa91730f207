import { canonicalJson } from '#domain/note/canonical.ts';
import type { ChannelDecision, Screening } from '#domain/screening/decision.ts';
import { signOf } from '#domain/screening/sign.ts';
import type { Because } from './restand.ts';

/**
 * Is a decision worth its row in the history? A form comes in a card at a time and a day passes without a word: of these
 * only a decision that turned is kept. Of all else, any that differs from the one before.
 */
export function turned(now: Screening, before: Screening | undefined, because: Because): boolean {
  if (before === undefined) return true;
  const read = because === 'link' || because === 'time' ? whatBinds : whatIsKnown;
  return canonicalJson(read(now)) !== canonicalJson(read(before));
}

const whatIsKnown = ({ catalogue, handsOn, homeTool, duties }: Screening) => ({
  catalogue,
  handsOn,
  homeTool,
  duties,
});

const whatBinds = (screening: Screening) => ({
  catalogue: screening.catalogue,
  sign: signOf(screening),
  handsOn: binding(screening.handsOn),
  homeTool: binding(screening.homeTool),
  duties: screening.duties,
});

const binding = ({ action, reasons, limits }: ChannelDecision) => ({ action, reasons, limits });

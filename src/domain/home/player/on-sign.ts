import { endHold } from './holding.ts';
import { turnOf } from './next-phase.ts';
import type { Pen } from './pen.ts';
import type { Sign, StopRule } from './play-words.ts';

/** The stop rule that each sign meets (clinical reference 5.3). */
export const ruleOfSign: Readonly<Record<Sign, StopRule>> = {
  sharp: 'H1',
  numb: 'H1',
  tingling: 'H1',
  dizzy: 'H2',
  'double-vision': 'H2',
  slurred: 'H2',
  faint: 'H2',
  'chest-pain': 'H2',
  breathless: 'H2',
  bruise: 'H6',
  swelling: 'H6',
  'dark-urine': 'H8',
  weakness: 'H8',
};

/** A sign ends everything at once, whatever the phase; after the end it is noted all the same (PLAY-16). */
export function onSign(pen: Pen, sign: Sign): void {
  const { lastHold, phase } = pen.state();
  const turn = turnOf(phase) ?? lastHold?.turn ?? null;
  const worked = isBetween(phase.phase) ? (lastHold?.turn ?? turn) : turn;
  endHold(pen, 'sign', pen.now);
  const rule = ruleOfSign[sign];
  const { exercise, region, side } = worked ?? { exercise: null, region: null, side: null };
  pen.note({ kind: 'home-sign', sign, rule, exercise, region, side });
  pen.note({ kind: 'home-ended', why: rule });
}

/** Between holds the sign comes from the work just done, not from what is still to come. */
const isBetween = (phase: string): boolean => phase !== 'hold' && phase !== 'ready' && phase !== 'paused';

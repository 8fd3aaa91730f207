import type { MeasuredChange } from '#domain/assessment/measured-change.ts';
import { words } from './words.ts';

/** How numbers of a measure read: degrees whole, pressures to a tenth or whole. */
export type Unit = { readonly digits: 0 | 1; readonly sign: string };

export const degreesUnit: Unit = { digits: 0, sign: '°' };

export const inUnit = (value: number, { digits, sign }: Unit): string => `${rounded(value, digits)}${sign}`;

/** A change in short, with its sign; nothing where the two may not be compared. */
export type Verdict = {
  readonly change: string | null;
  readonly way: 'more' | 'less' | 'same' | 'unknown';
  /** Whether it is more than the measuring itself may make. */
  readonly weight: 'larger' | 'within' | 'cannot-tell';
  readonly sentence: string;
};

/** Says a change since another time plainly: how much, and whether it is larger than the measurement error. */
export const verdictOf = (measured: MeasuredChange, since: string, unit: Unit): Verdict => {
  const { change, verdict, because } = measured;
  if (change === null) {
    const why = because ? words.verdict.because[because] : '';
    return {
      change: null,
      way: 'unknown',
      weight: verdict,
      sentence: `${words.verdict.differs(since)} ${why}`,
    };
  }
  const shown = rounded(change, unit.digits);
  const way = shown === 0 ? 'same' : shown > 0 ? 'more' : 'less';
  const size = `${Math.abs(shown)}${unit.sign}`;
  return {
    change: `${shown > 0 ? '+' : shown < 0 ? '−' : '±'}${size}`,
    way,
    weight: verdict,
    sentence: `${words.verdict.since[way](size, since)} ${meaningOf(measured, unit)}`,
  };
};

const meaningOf = ({ verdict, detectable }: MeasuredChange, unit: Unit): string => {
  if (verdict === 'cannot-tell') return words.verdict.unknown;
  if (detectable === null) return words.verdict.scatter;
  const error = inUnit(detectable, unit);
  return verdict === 'larger' ? words.verdict.larger(error) : words.verdict.within(error);
};

const rounded = (value: number, digits: 0 | 1): number => {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
};

import type { BilledTime, UnitRule } from './document.ts';
import type { Totals } from '#domain/session/totals.ts';

/** Manual therapy by its code alone: the descriptor belongs to the AMA and is not shipped (clinical reference 7.2). */
export const MANUAL_THERAPY = '97140';

/**
 * Units of a timed code for whole minutes: none below 8, one from 8 to 22, two from 23 to 37, and so on (Medicare Claims
 * Processing Manual, chapter 5, section 20.2).
 */
export const unitsFor = (minutes: number): number => Math.floor((minutes + 7) / 15);

export type CodeMinutes = { readonly code: string; readonly minutes: number };
export type CodeUnits = CodeMinutes & { readonly units: number };

export type Allocation = {
  readonly codes: readonly CodeUnits[];
  readonly units: number;
  /** Codes with an equal claim to a unit that only some of them got: the therapist may choose otherwise. */
  readonly tied: readonly string[];
};

/**
 * Shares units among the timed codes of a day. By the CMS rule the day's total decides how many units there are; each code gets
 * one per full 15 minutes and the rest go to the largest remainders. By the AMA rule each code stands alone.
 */
export function allocateUnits(codes: readonly CodeMinutes[], rule: UnitRule): Allocation {
  if (rule === 'ama_per_code') {
    const alone = codes.map((one) => ({ ...one, units: unitsFor(one.minutes) }));
    return { codes: alone, units: sum(alone.map((one) => one.units)), tied: [] };
  }
  const units = unitsFor(sum(codes.map((one) => one.minutes)));
  const left = units - sum(codes.map((one) => Math.floor(one.minutes / 15)));
  const byRemainder = codes.toSorted((a, b) => (b.minutes % 15) - (a.minutes % 15));
  const lucky = new Set(byRemainder.slice(0, left));
  return {
    codes: codes.map((one) => ({ ...one, units: Math.floor(one.minutes / 15) + (lucky.has(one) ? 1 : 0) })),
    units,
    tied: tiedAt(byRemainder, left),
  };
}

function tiedAt(byRemainder: readonly CodeMinutes[], left: number): string[] {
  const [last, next] = [byRemainder[left - 1], byRemainder[left]];
  if (last === undefined || next === undefined || last.minutes % 15 !== next.minutes % 15) return [];
  return byRemainder.filter((one) => one.minutes % 15 === last.minutes % 15).map((one) => one.code);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A session's billed time: hands-on minutes are timed; started minutes do not count (NOTE-17, NOTE-18). */
export function billedTime(totals: Totals, rule: UnitRule): BilledTime {
  const timedMinutes = Math.floor(totals.handsOnSeconds / 60);
  const { units } = allocateUnits([{ code: MANUAL_THERAPY, minutes: timedMinutes }], rule);
  return {
    code: MANUAL_THERAPY,
    timedMinutes,
    treatmentMinutes: Math.floor(totals.treatmentSeconds / 60),
    units,
    rule,
  };
}

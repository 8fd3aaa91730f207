import type { MedicineClass } from './medicine-class.ts';

/**
 * What must be so for a case of a rule, or for a question to be asked: a small tree over answers, decided in three values
 * (Kleene 1938). There is no "not" in it, so an answer that raises risk can only bring a case nearer.
 */
export type Condition =
  | { readonly yes: string }
  | { readonly item: string; readonly atLeast: number }
  | { readonly item: string; readonly below: number }
  /** Weeks of pregnancy today, counted on from the day of the answer. */
  | { readonly weeksNow: string; readonly atLeast: number }
  /** The sum of the first two or of all nine items of the PHQ. */
  | { readonly phq: 2 | 9; readonly atLeast: number; readonly atMost?: number }
  | { readonly takes: MedicineClass; readonly atLeast: number }
  /** Years of age today. */
  | { readonly age: 'from' | 'under'; readonly years: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** So many of these. */
  | { readonly many: number; readonly of: readonly Condition[] };

/** The same, for a reader: `yes('fever')`, `any(yes('fever'), takes('opioid'))`. */
export const yes = (item: string): Condition => ({ yes: item });
export const all = (...of: readonly Condition[]): Condition => ({ all: of });
export const any = (...of: readonly Condition[]): Condition => ({ any: of });
export const anyYes = (...items: readonly string[]): Condition => ({ any: items.map(yes) });
export const many = (least: number, ...of: readonly Condition[]): Condition => ({ many: least, of });
export const takes = (taken: MedicineClass, atLeast = 1): Condition => ({ takes: taken, atLeast });
export const ageFrom = (years: number): Condition => ({ age: 'from', years });
export const ageUnder = (years: number): Condition => ({ age: 'under', years });

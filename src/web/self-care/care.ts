import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { AgeBand } from '#domain/home/self-care/age-band.ts';
import { birthFor, isAgeDue } from '#domain/home/self-care/age-band.ts';
import { answersOfPage, openPage } from '#domain/home/self-care/answer-page.ts';
import { decide, type Decision } from '#domain/home/self-care/decide.ts';
import { dueAtHome, homeItems } from '#domain/home/self-care/home-items.ts';
import type { Page } from '#domain/home/self-care/pages.ts';
import { newRun, type Run, withAnswers, withPassed } from '#domain/home/self-care/run.ts';
import type { CareBook } from './care-book.ts';
import type { Kept } from './kept.ts';

const Care = createContext<CareBook | null>(null);
export const CareProvider = Care.Provider;

/** What is kept, and the book to change it in. */
export const useCare = (): { readonly kept: Kept; readonly book: CareBook } => {
  const book = useContext(Care);
  if (book === null) throw new Error('useCare is only for the pages of self-care');
  const subscribe = useCallback((listener: () => void) => book.subscribe(listener), [book]);
  return { kept: useSyncExternalStore(subscribe, book.state), book };
};

export const now = (): string => new Date().toISOString();
const today = (): string => Temporal.Now.plainDateISO().toString();
export const zone = (): string => Temporal.Now.timeZoneId();

export const ageIsDue = ({ age }: Kept): boolean => isAgeDue(age, today());

/** The age is said; with it the questions that are due begin. */
export const withAge = (kept: Kept, band: AgeBand): Kept =>
  withDueRun({ ...kept, age: { band, on: today() }, run: null });

/** The questions that are due, as a run; none where nothing is. */
export const withDueRun = (kept: Kept): Kept => {
  if (kept.age === null || kept.run !== null) return kept;
  const bornOn = birthFor(kept.age);
  const due = dueAtHome({ answers: kept.answers, bornOn, at: now() });
  return due.length === 0 ? kept : { ...kept, run: newRun({ due, earlier: kept.answers, bornOn }) };
};

/** All of them again, because the person wants to, or because something was felt. */
export const withWholeRun = (kept: Kept): Kept =>
  kept.age === null
    ? kept
    : { ...kept, run: newRun({ due: homeItems, earlier: [], bornOn: birthFor(kept.age) }) };

/** A page is gone on from. After the last one its answers are filed; the whole form says so of itself. */
export const goneOnFrom = (kept: Kept, page: Page): Kept => {
  if (kept.run === null) return kept;
  const at = now();
  const run = withPassed(withAnswers(kept.run, answersOfPage(page, kept.run), at), page.id);
  return openPage(run, at) === undefined ? filed(kept, run, at) : { ...kept, run };
};

/** Answered one by one: nothing is taken for a no. */
export const goneOnOneByOne = (kept: Kept, page: Page): Kept => {
  if (kept.run === null) return kept;
  const at = now();
  const run = withPassed(kept.run, page.id);
  return openPage(run, at) === undefined ? filed(kept, run, at) : { ...kept, run };
};

const filed = (kept: Kept, run: Run, at: string): Kept => ({
  ...kept,
  run: null,
  answers: [...kept.answers, ...run.answers],
  askedAt: run.earlier.length === 0 ? at : kept.askedAt,
});

/** Back to the page before: it is open again, with what was ticked on it. */
export const backFrom = (kept: Kept): Kept => {
  const { run } = kept;
  const [last] = run?.passed.slice(-1) ?? [];
  return run === null || last === undefined
    ? kept
    : { ...kept, run: { ...run, passed: run.passed.slice(0, -1) } };
};

/** What was decided by everything that is filed. */
export const decisionOf = ({ age, answers }: Kept): Decision | null =>
  age === null ? null : decide({ answers, bornOn: birthFor(age), at: now() });

import type { FactId } from '#domain/base/ids.ts';
import type { Noted, Session } from '#domain/session/session.ts';

type Test = Noted<'retested'>['test'];
export type PainTest = Extract<Test, { measure: 'pain' }>;
export type RangeTest = Extract<Test, { measure: 'range-of-motion' }>;

/** The same test before and after the work; the last of each counts, all of them are its facts. */
export type ComparedTest<Kind extends Test = Test> = {
  readonly test: Kind;
  readonly before: number | null;
  readonly after: number | null;
  readonly facts: readonly FactId[];
  readonly beforeFacts: readonly FactId[];
};

export const painTests = (session: Session): ComparedTest<PainTest>[] =>
  compare(
    session,
    (test): test is PainTest => test.measure === 'pain',
    painKey,
    (test) => test.score,
  );

export const rangeTests = (session: Session): ComparedTest<RangeTest>[] =>
  compare(
    session,
    (test): test is RangeTest => test.measure === 'range-of-motion',
    rangeKey,
    (test) => test.degrees,
  );

function compare<Kind extends Test>(
  session: Session,
  wanted: (test: Test) => test is Kind,
  keyOf: (test: Kind) => string,
  valueOf: (test: Kind) => number,
): ComparedTest<Kind>[] {
  const compared = new Map<string, ComparedTest<Kind>>();
  for (const { test, when, fact } of session.tests) {
    if (!wanted(test)) continue;
    const known = compared.get(keyOf(test)) ?? {
      test,
      before: null,
      after: null,
      facts: [],
      beforeFacts: [],
    };
    compared.set(keyOf(test), {
      ...known,
      [when]: valueOf(test),
      facts: [...known.facts, fact],
      beforeFacts: when === 'before' ? [...known.beforeFacts, fact] : known.beforeFacts,
    });
  }
  return [...compared.values()];
}

const folded = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ');

const painKey = ({ region, side, during }: PainTest): string =>
  [region ?? '', side ?? '', folded(during ?? '')].join('|');

const rangeKey = ({ joint, movement, side, effort, device }: RangeTest): string =>
  [folded(joint), folded(movement), side, effort, device].join('|');

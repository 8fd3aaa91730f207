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

type Comparing<Kind extends Test> = {
  test: Kind;
  before: number | null;
  after: number | null;
  facts: FactId[];
  beforeFacts: FactId[];
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
  const compared = new Map<string, Comparing<Kind>>();
  for (const { test, when, fact } of session.tests) {
    if (!wanted(test)) continue;
    const key = keyOf(test);
    const known = compared.get(key) ?? { test, before: null, after: null, facts: [], beforeFacts: [] };
    compared.set(key, known);
    known[when] = valueOf(test);
    known.facts.push(fact);
    if (when === 'before') known.beforeFacts.push(fact);
  }
  return [...compared.values()];
}

const folded = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ');

const painKey = ({ region, side, during }: PainTest): string =>
  [region ?? '', side ?? '', folded(during ?? '')].join('|');

const rangeKey = ({ joint, movement, side, effort, device }: RangeTest): string =>
  [folded(joint), folded(movement), side, effort, device].join('|');

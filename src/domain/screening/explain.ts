import type { InstantText } from '#domain/base/time.ts';
import type { Action } from './action.ts';
import type { AnswerValue } from './answer.ts';
import type { Condition } from './condition.ts';
import { foundByTherapist, truthOfCase } from './examine.ts';
import type { Case, Rule } from './rule.ts';
import { rules } from './rules.ts';
import type { ScreeningRecord } from './screening-record.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { itemsOf, partsOf } from './trace.ts';
import { type Truth, truthOf } from './truth.ts';

/** One step of the way to a decision: what was asked, what was said, and what that makes of it. */
export type ExplainedStep = {
  readonly says: string;
  readonly truth: Truth;
  /** What the answers were, where this step reads answers. */
  readonly answers?: readonly {
    readonly item: string;
    readonly value: AnswerValue | null;
    readonly at: InstantText | null;
    readonly expired: boolean;
  }[];
  readonly of?: readonly ExplainedStep[];
};

export type ExplainedCase = {
  readonly case: string;
  readonly words: string;
  readonly truth: Truth;
  readonly handsOn: Action | null;
  readonly homeTool: Action | null;
  readonly path: ExplainedStep;
};

export type ExplainedRule = {
  readonly rule: string;
  readonly title: string;
  /** Yes where one case is met, unknown where one could be. */
  readonly truth: Truth;
  /** What a therapist stated under the rule's id. */
  readonly found: Truth;
  readonly cases: readonly ExplainedCase[];
};

/** The path of every rule, whether it is met or not (SCREEN-20). */
export function explain(record: ScreeningRecord, at: InstantText): readonly ExplainedRule[] {
  const sheet = readSheet(record, at);
  return rules.map((rule) => explainRule(rule, sheet));
}

function explainRule(rule: Rule, sheet: Sheet): ExplainedRule {
  const found = foundByTherapist(rule, sheet);
  const cases = rule.cases.map((one, place) =>
    explainCase(one, { sheet, found: place === 0 && found === 'yes' }),
  );
  const truths = cases.map(({ truth }) => truth);
  const open = truths.includes('unknown') && found !== 'no' ? 'unknown' : 'no';
  return { rule: rule.id, title: rule.title, truth: truths.includes('yes') ? 'yes' : open, found, cases };
}

function explainCase(one: Case, { sheet, found }: { sheet: Sheet; found: boolean }): ExplainedCase {
  return {
    case: one.id,
    words: one.words,
    truth: found ? 'yes' : truthOfCase(one, sheet),
    handsOn: one.handsOn?.action ?? null,
    homeTool: one.homeTool?.action ?? null,
    path: explainStep(one.when, sheet),
  };
}

function explainStep(condition: Condition, sheet: Sheet): ExplainedStep {
  const step = { says: sayCondition(condition), truth: truthOf(condition, sheet) };
  const parts = partsOf(condition);
  if (parts !== undefined) return { ...step, of: parts.map((part) => explainStep(part, sheet)) };
  const answers = itemsOf(condition).map((item) => {
    const held = sheet.held.get(item);
    const value = item === 'born-on' ? sheet.bornOn : (held?.value ?? null);
    return { item, value, at: held?.at ?? null, expired: held?.expired ?? false };
  });
  return { ...step, answers };
}

/** A condition in a few words, without its parts. */
export function sayCondition(condition: Condition): string {
  if ('yes' in condition) return `${condition.yes} is yes`;
  if ('all' in condition) return 'all of';
  if ('any' in condition) return 'any of';
  if ('many' in condition) return `at least ${condition.many} of`;
  if ('takes' in condition)
    return condition.atLeast === 1
      ? `takes ${condition.takes}`
      : `takes ${condition.atLeast} of ${condition.takes}`;
  if ('age' in condition)
    return condition.age === 'from' ? `${condition.years} or older` : `under ${condition.years}`;
  if ('phq' in condition)
    return `PHQ-${condition.phq} from ${condition.atLeast}${condition.atMost === undefined ? '' : ` to ${condition.atMost}`}`;
  if ('weeksNow' in condition) return `${condition.weeksNow}, counted on, from ${condition.atLeast}`;
  return 'atLeast' in condition
    ? `${condition.item} from ${condition.atLeast}`
    : `${condition.item} below ${condition.below}`;
}

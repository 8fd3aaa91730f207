import assert from 'node:assert/strict';
import type { Action } from '#domain/screening/action.ts';
import type { ChannelDecision, Duty, Screening } from '#domain/screening/decision.ts';
import { explain } from '#domain/screening/explain.ts';
import { ruleOf } from '#domain/screening/rules.ts';
import { screen } from '#domain/screening/screen.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { bornOn, calm, type GivenAnswers, NOW } from './screening.ts';

/** What is asked of the limits besides, in the hands' channel, or in the home's where it says so. */
type Besides = {
  readonly regions?: readonly string[];
  readonly homeRegions?: readonly string[];
  readonly maxP?: number;
  readonly homeMaxP?: number;
  readonly minutes?: number;
  readonly techniques?: readonly string[];
  readonly positions?: readonly string[];
  readonly homePositions?: readonly string[];
  readonly noTools?: readonly string[];
  readonly limits?: Readonly<Record<string, unknown>>;
  readonly homeLimits?: Readonly<Record<string, unknown>>;
  readonly duty?: Duty['duty'];
};

/** Answers of somebody of 51 who is well but for these; `bornOn` is the day of birth instead. */
type Given = GivenAnswers & { readonly bornOn?: string | null };

/** One row of the clinical reference: actions of the hands and of home, null where the rule leaves a channel alone. */
export type ReferenceRow = {
  readonly rule: string;
  readonly name: string;
  readonly positive: readonly (readonly [
    given: object,
    handsOn: Action | null,
    homeTool: Action | null,
    besides?: Besides,
  ])[];
  readonly negative: object;
  readonly unknown: object;
};

export function checkRow({ rule, positive, negative, unknown }: ReferenceRow): void {
  for (const [given, handsOn, homeTool, besides = {}] of positive) {
    const screening = screen(recordOf(given), NOW);
    const told = `${rule} with ${JSON.stringify(given)}`;
    assert.equal(actionBy(rule, screening.handsOn), handsOn, `${told}, hands on`);
    assert.equal(actionBy(rule, screening.homeTool), homeTool, `${told}, at home`);
    checkBesides(rule, screening, besides);
  }
  checkNegative(rule, recordOf({}));
  checkNegative(rule, recordOf(negative));
  checkUnknown(rule, recordOf(unknown));
}

function recordOf(given: object): ScreeningRecord {
  const { bornOn: day, ...answers } = given as Given;
  const record = calm(answers);
  return day === undefined ? record : bornOn(record, day);
}

/** The strictest action that this rule asks for. */
function actionBy(rule: string, { reasons }: ChannelDecision): Action | null {
  return reasons.find((reason) => reason.rule === rule)?.action ?? null;
}

function checkNegative(rule: string, record: ScreeningRecord): void {
  const { handsOn, homeTool } = screen(record, NOW);
  for (const channel of [handsOn, homeTool]) {
    assert.equal(actionBy(rule, channel), null, `${rule} is not met`);
    assert.ok(channel.negative.includes(rule), `${rule} was asked and negative`);
  }
}

/** Not met, not negative, and a question wherever an answer could limit something. */
function checkUnknown(rule: string, record: ScreeningRecord): void {
  const screening = screen(record, NOW);
  assert.equal(
    explain(record, NOW)
      .find((one) => one.rule === rule)
      ?.cases.some(({ truth }) => truth === 'unknown'),
    true,
  );
  const cases = ruleOf(rule)?.cases ?? [];
  for (const channel of ['handsOn', 'homeTool'] as const) {
    const { negative, open } = screening[channel];
    assert.ok(!negative.includes(rule), `${rule} is not negative`);
    const asks = open.some(({ rules }) => rules.includes(rule));
    if (cases.every((one) => (one[channel]?.action ?? 'PROCEED') === 'PROCEED')) assert.ok(!asks);
    else assert.ok(asks, `${rule} is open in ${channel}`);
  }
}

function checkBesides(rule: string, screening: Screening, besides: Besides): void {
  const hands = own(rule, screening.handsOn);
  const home = own(rule, screening.homeTool);
  const all = (wanted: readonly string[] | undefined, there: readonly string[]): void => {
    for (const one of wanted ?? []) assert.ok(there.includes(one), `${rule} leaves out ${one}`);
  };
  all(
    besides.regions,
    hands.excludedRegions.map(({ region }) => region),
  );
  all(
    besides.homeRegions,
    home.excludedRegions.map(({ region }) => region),
  );
  all(
    besides.techniques,
    hands.excludedTechniques.map(({ technique }) => technique),
  );
  all(
    besides.positions,
    hands.excludedPositions.map(({ position }) => position),
  );
  all(
    besides.homePositions,
    home.excludedPositions.map(({ position }) => position),
  );
  all(
    besides.noTools,
    home.excludedTools.map(({ tool }) => tool),
  );
  if (besides.maxP !== undefined) assert.equal(screening.handsOn.limits.highestPressure, besides.maxP);
  if (besides.homeMaxP !== undefined)
    assert.equal(screening.homeTool.limits.highestPressure, besides.homeMaxP);
  if (besides.minutes !== undefined) assert.equal(screening.handsOn.limits.minutes, besides.minutes);
  assert.partialDeepStrictEqual(screening.handsOn.limits, besides.limits ?? {});
  assert.partialDeepStrictEqual(screening.homeTool.limits, besides.homeLimits ?? {});
  if (besides.duty !== undefined) assert.ok(screening.duties.some(({ duty }) => duty === besides.duty));
}

/** What this rule alone leaves out. */
function own(rule: string, { limits }: ChannelDecision): ChannelDecision['limits'] {
  const ofRule = <Entry extends { rule: string }>(entries: readonly Entry[]): Entry[] =>
    entries.filter((entry) => entry.rule === rule);
  return {
    ...limits,
    excludedRegions: ofRule(limits.excludedRegions),
    excludedTechniques: ofRule(limits.excludedTechniques),
    excludedTools: ofRule(limits.excludedTools),
    excludedPositions: ofRule(limits.excludedPositions),
  };
}

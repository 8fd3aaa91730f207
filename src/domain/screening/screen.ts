import { instantText } from '#domain/base/instant.ts';
import type { InstantText } from '#domain/base/time.ts';
import { decideChannel, type Decided } from './decide-channel.ts';
import type { Duty, Screening } from './decision.ts';
import { type Examined, examine, type Met } from './examine.ts';
import type { Rule } from './rule.ts';
import { catalogue, rules } from './rules.ts';
import type { ScreeningRecord } from './screening-record.ts';
import { readSheet, type Sheet } from './sheet.ts';

/**
 * What the answers decide at this moment, in each channel, with every reason, every open question and every rule that
 * was asked and negative. The order of the answers does not matter. Rules SCREEN-1 to SCREEN-20.
 */
export const screen = (record: ScreeningRecord, at: InstantText): Screening => screenBy(rules, record, at);

/** The same by other rules than the catalogue's. */
export function screenBy(by: readonly Rule[], record: ScreeningRecord, at: InstantText): Screening {
  const sheet = readSheet(record, at);
  const examined = by.map((rule) => examine(rule, sheet));
  const standing = examined.filter(({ negative }) => !negative);
  const negative = examined.filter((one) => one.negative).map(({ rule }) => rule.id);
  const handsOn = decideChannel({ channel: 'handsOn', standing, negative, record, sheet });
  const homeTool = decideChannel({ channel: 'homeTool', standing, negative, record, sheet });
  return {
    catalogue,
    at,
    handsOn: handsOn.decision,
    homeTool: homeTool.decision,
    duties: dutiesOf(standing),
    validUntil: validUntil(sheet, [handsOn, homeTool]),
  };
}

/** Each duty once, with the rule that asks for it first. */
function dutiesOf(examined: readonly Examined[]): Duty[] {
  const all = examined.flatMap(({ rule, met }) =>
    met.flatMap((one) =>
      dutiesOfCase(rule, one).map((duty) => ({ ...duty, rule: rule.id, since: one.since })),
    ),
  );
  return all.filter((one, place) => all.findIndex((other) => sameDuty(other, one)) === place);
}

/** Each emergency is recorded by itself; everything else is asked for once. */
const sameDuty = (one: Duty, other: Duty): boolean =>
  one.duty === other.duty && (one.duty !== 'record-emergency' || one.rule === other.rule);

function dutiesOfCase(rule: Rule, { case: { handsOn, homeTool, duties = [] } }: Met) {
  const emergency = handsOn?.action === 'STOP_EMERG' || homeTool?.action === 'STOP_EMERG';
  const record = { duty: 'record-emergency', words: `${rule.title}: record what was done.` } as const;
  return emergency ? [record, ...duties] : duties;
}

/** When a question opens again, or what was lifted binds again, first; a time that has passed says that one already is. */
function validUntil({ held, leaned }: Sheet, decided: readonly Decided[]): InstantText | null {
  if (held.size === 0) return null;
  const reopened = decided.flatMap(({ decision }) =>
    decision.open.filter(({ because }) => because === 'expired'),
  );
  const resting = [...leaned, ...reopened.map(({ item }) => item)];
  const relevant = resting.length > 0 ? resting : [...held.keys()];
  const ends = [
    ...relevant.flatMap((id) => held.get(id)?.runsOutMs ?? []),
    ...decided.flatMap(({ lifts }) => lifts.map(({ untilMs }) => untilMs)),
  ];
  return instantText(Math.min(...ends));
}

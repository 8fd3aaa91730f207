import { millisecondsOf } from '#domain/base/instant.ts';
import type { InstantText } from '#domain/base/time.ts';
import type { Channel } from './action.ts';
import type { ItemId } from './answer.ts';
import type { Condition } from './condition.ts';
import type { Item } from './item.ts';
import { itemOf, items } from './items.ts';
import type { Case } from './rule.ts';
import { rules } from './rules.ts';
import { screen } from './screen.ts';
import type { ScreeningRecord } from './screening-record.ts';
import { DAY, readSheet, type Sheet } from './sheet.ts';
import { itemsOf, partsOf, whyOpen } from './trace.ts';
import { isAsked } from './truth.ts';

/** The whole form, what risk asks for again, or "anything new since last time?" */
export type AskPurpose = 'full' | 'update' | 'visit';

/**
 * What has to be asked now, in the order of the form (SCREEN-18). `full`: everything without an answer that counts;
 * `update`: of the questions of risk those without one, and everything that was answered before a stop;
 * `visit`: those of every visit whose answer is older than 48 hours, and what has run out.
 */
export function dueItems(record: ScreeningRecord, at: InstantText, purpose: AskPurpose): ItemId[] {
  const sheet = readSheet(record, at);
  const stoppedMs = purpose === 'update' ? lastStop(record, sheet, at) : null;
  const due = items.filter((item) => isDue(item, { sheet, purpose, stoppedMs }));
  const ids = new Set(due.map(({ id }) => id));
  return due.filter((item) => !isPointless(item, ids, sheet)).map(({ id }) => id);
}

type Asking = { readonly sheet: Sheet; readonly purpose: AskPurpose; readonly stoppedMs: number | null };

function isDue(item: Item, { sheet, purpose, stoppedMs }: Asking): boolean {
  if (item.noticed || isAsked(item.id, sheet) !== 'yes') return false;
  const held = sheet.held.get(item.id);
  const ageMs = held === undefined ? Infinity : sheet.nowMs - held.atMs;
  if (purpose !== 'full' && item.everyVisit && ageMs >= item.againAfterHours * 3_600_000) return true;
  if (purpose !== 'full' && !riskItems.has(item.id)) return false;
  if (held !== undefined && stoppedMs !== null && held.atMs <= stoppedMs) return true;
  const why = whyOpen(item.id, sheet);
  if (purpose === 'visit') return held?.expired === true && why !== undefined;
  return held?.expired === true || why === 'unanswered';
}

/** Whether something changed since the last answer is not asked where that answer itself is asked for. */
const isPointless = (item: Item, due: ReadonlySet<string>, sheet: Sheet): boolean =>
  items.some(({ id, staleAfter }) => staleAfter === item.id && (due.has(id) || !sheet.held.has(id)));

/** After a stop the whole form is asked again, a day later. (clinical reference 4.1, [design]) */
function lastStop(record: ScreeningRecord, { nowMs }: Sheet, at: InstantText): number | null {
  const { handsOn, homeTool } = screen(record, at);
  const stops = [...handsOn.reasons, ...homeTool.reasons]
    .filter(({ action }) => action === 'STOP_URGENT' || action === 'STOP_EMERG')
    .map(({ since }) => millisecondsOf(since))
    .filter((since) => nowMs - since >= DAY);
  return stops.length === 0 ? null : Math.max(...stops);
}

/** Every item that a rule reads, with those that decide whether it is asked. */
export const riskItems: ReadonlySet<string> = new Set(
  rules.flatMap(({ cases }) => cases.flatMap((one) => readByCase(one, ['handsOn', 'homeTool']))),
);

/** The items that decide a case, and those that say where it binds in these channels, with the questions before them. */
export function readByCase(one: Case, channels: readonly Channel[]): readonly string[] {
  const where = channels.flatMap((channel) => one[channel]?.limits?.where ?? []);
  return [...readBy(one.when), ...withBefore(where)];
}

function readBy(condition: Condition): readonly string[] {
  const parts = partsOf(condition);
  return parts === undefined ? withBefore(itemsOf(condition)) : parts.flatMap(readBy);
}

function withBefore(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const before = itemOf(id)?.askedIf;
    return before === undefined ? [id] : [id, ...readBy(before)];
  });
}

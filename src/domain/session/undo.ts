import type { FactId } from '#domain/base/ids.ts';
import type { KeptFact } from './fact.ts';
import { type NotedCorrection, type SessionRecord, bySaying, readRecord } from './record.ts';

/**
 * The fact that one press of undo takes back: the last one said that still stands, be it an observation or a correction
 * that put something right. Opening the session and editing the note are not undone here. Null when nothing is left.
 */
export function lastUndoable(facts: readonly KeptFact[]): FactId | null {
  const record = readRecord(facts);
  return actsOf(record).sort(bySaying).at(-1)?.id ?? null;
}

/** The undo that one press of redo takes back, or null when none is left or something was done since (SESSION-8). */
export function lastRedoable(facts: readonly KeptFact[]): FactId | null {
  const record = readRecord(facts);
  const instead = new Map(record.corrections.map((one) => [one.id, one.instead]));
  const undo = record.corrections.findLast((one) => one.inForce && isUndo(one, instead));
  if (undo === undefined) return null;
  return actsOf(record).some((act) => bySaying(undo, act) < 0) ? null : undo.id;
}

type Act = Pick<NotedCorrection, 'id' | 'tick' | 'instant'>;

function actsOf(record: SessionRecord): Act[] {
  const undoable = record.said.filter(({ what }) => what.kind !== 'opened' && what.kind !== 'note-edited');
  return [...undoable, ...record.corrections.filter((one) => one.inForce && one.instead !== null)];
}

/** Taking back an undo is a redo; taking back anything else is an undo. */
const isUndo = (one: NotedCorrection, instead: ReadonlyMap<string, NotedCorrection['instead']>): boolean =>
  one.instead === null && instead.get(one.fact) !== null;

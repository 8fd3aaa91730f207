import { instantText, millisecondsOf } from '#domain/base/instant.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { Bounds } from './bounds.ts';
import type { Observation } from './fact.ts';
import { withoutStamp } from './stamp.ts';
import { saidInstant } from './grasps.ts';
import type { Hold } from './holds.ts';
import type { Said, SessionRecord } from './record.ts';

/** One point on the time line of a session: when it happened, and what stands of it after corrections. */
export type Moment = {
  readonly fact: FactId;
  readonly kind: Observation['kind'];
  /** When it happened; `notedAt` is later where it was back-dated. */
  readonly at: string;
  readonly notedAt: string;
  readonly hold: FactId | null;
  readonly corrected: boolean;
  readonly what: Observation;
};

/** Everything that happened in the room, in order. Edits of the note did not happen there (SESSION-26). */
export function timelineOf(record: SessionRecord, holds: readonly Hold[], bounds: Bounds): readonly Moment[] {
  const beginnings = new Map<string, number>(holds.map((hold) => [hold.id, millisecondsOf(hold.beganAt)]));
  return record.said
    .filter((one) => one.what.kind !== 'note-edited')
    .map((one) => ({ one, at: beginnings.get(one.id) ?? momentOf(one, beginnings, bounds) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one, at }) => ({
      fact: one.id,
      kind: one.what.kind,
      at: instantText(at),
      notedAt: instantText(one.instant),
      hold: one.what.kind === 'hold-began' ? one.id : 'hold' in one.what ? (one.what.hold ?? null) : null,
      corrected: one.corrected,
      what: withoutStamp(one.what),
    }));
}

/** Not before the hold it speaks of, and not before the opening unless it was noted before it. */
function momentOf(one: Said, beginnings: ReadonlyMap<string, number>, bounds: Bounds): number {
  const hold = 'hold' in one.what ? one.what.hold : undefined;
  const earliest = beginnings.get(hold ?? '') ?? Math.min(bounds.openedAt, one.instant);
  return Math.max(saidInstant(one), earliest);
}

import { millisecondsOf } from '#domain/base/instant.ts';
import { type Reading, instantOf } from './instants.ts';
import { type SessionRecord, isSaid } from './record.ts';

/** The moment to measure running holds to: an instant, or a reading of the device's clocks. */
export type Now = string | Reading;

/** Between which instants a session's work lies, in milliseconds. */
export type Bounds = {
  readonly openedAt: number;
  readonly closedAt: number | null;
  /** Running holds are measured to here: the close, else now, else the last thing noted in the room. */
  readonly asOf: number;
  /** The run of the monotonic clock that `asOf` was read from, where there is one. */
  readonly asOfRun: string | undefined;
};

/** A session begins with its first `opened`, or with its first fact while that is still on its way (SESSION-9, -10). */
export function sessionBounds(record: SessionRecord, now: Now | undefined): Bounds {
  const room = record.said.filter((one) => one.what.kind !== 'note-edited');
  const opened = (room.find(isSaid('opened')) ?? room[0])?.instant ?? 0;
  const closed = room.find(isSaid('closed'));
  const last = room.at(-1);
  const reading = now === undefined ? undefined : readNow(now, record);
  const asOf = closed?.instant ?? Math.max(reading?.instant ?? last?.instant ?? opened, opened);
  const asOfRun = closed?.run ?? (reading === undefined ? last?.run : reading.run);
  return {
    openedAt: opened,
    closedAt: closed === undefined ? null : Math.max(closed.instant, opened),
    asOf,
    asOfRun,
  };
}

function readNow(now: Now, record: SessionRecord): { instant: number; run: string | undefined } {
  if (typeof now === 'string') return { instant: millisecondsOf(now), run: undefined };
  return { instant: instantOf(now, record.runs) ?? millisecondsOf(now.at), run: now.run };
}

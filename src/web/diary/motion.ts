import type { DiaryEntry } from '#contract/diary.ts';
import type { Column, VisitItem } from './columns.ts';
import { STEP_MINUTES, type Board } from './cursor.ts';
import { beginsOn, DAY_MINUTES, instantAt } from './span.ts';

/** A visit on its way to another time, under a finger or by keyboard; once it is dropped it is asked for. */
export type Motion = {
  readonly entry: DiaryEntry;
  readonly column: number;
  /** After midnight of the column's date; before it where the visit began the day before. */
  readonly minute: number;
  readonly by: 'pointer' | 'keys' | 'asked';
};

/** What is over stays; and what is being moved is answered first. */
export const isMovable = ({ entry }: VisitItem, motion: Motion | null): boolean =>
  entry.status !== 'done' && entry.status !== 'no-show' && motion?.entry.id !== entry.id;

/** What a visit would become: what does not change is left out. */
export type Move = { readonly startsAt: string; readonly therapist?: string; readonly room?: string | null };

export type MotionKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
const keys: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
export const isMotionKey = (key: string): key is MotionKey => keys.includes(key);

/** A key's step: a quarter of an hour, or a column. */
export const stepMotion = (motion: Motion, key: MotionKey, board: Board): Motion => {
  const minutes = { ArrowUp: -STEP_MINUTES, ArrowDown: STEP_MINUTES, ArrowLeft: 0, ArrowRight: 0 }[key];
  const columns = { ArrowUp: 0, ArrowDown: 0, ArrowLeft: -1, ArrowRight: 1 }[key];
  return within(board, {
    ...motion,
    minute: motion.minute + minutes,
    column: motion.column + columns,
  });
};

/** Keeps a visit on the board; over midnight a part of it is enough. */
export const within = ({ columns, hours }: Board, motion: Motion): Motion => {
  const { minutes } = motion.entry;
  const first = hours.from === 0 ? STEP_MINUTES - minutes : hours.from;
  const last = hours.to === DAY_MINUTES ? DAY_MINUTES - STEP_MINUTES : hours.to - minutes;
  return {
    ...motion,
    minute: Math.max(first, Math.min(last, motion.minute)),
    column: Math.max(0, Math.min(columns.length - 1, motion.column)),
  };
};

/** What a motion asks for, or null when it ends where it began. A second therapist stays, and so does a day's therapist in the week. */
export const moveOf = (motion: Motion, column: Column, zone: string): Move | null => {
  const { entry } = motion;
  const isThere = beginsOn(column.date, entry.startsAt, zone) === motion.minute;
  // Of an hour that comes twice it stays in its own.
  const startsAt = isThere ? entry.startsAt : instantAt(column.date, motion.minute, zone);
  const isOther =
    column.therapist !== undefined &&
    ![entry.therapist, entry.secondTherapist].includes(column.therapist as never);
  const move: Move = {
    startsAt,
    ...(isOther && column.therapist !== undefined ? { therapist: column.therapist } : {}),
    ...(column.room !== undefined && column.room !== entry.room ? { room: column.room } : {}),
  };
  return isThere && move.therapist === undefined && move.room === undefined ? null : move;
};

/** Minutes at a height of a column, on the step. */
export const minuteAt = (share: number, { hours }: Board): number => {
  const minute = hours.from + share * (hours.to - hours.from);
  const stepped = Math.floor(minute / STEP_MINUTES) * STEP_MINUTES;
  return Math.max(hours.from, Math.min(hours.to - STEP_MINUTES, stepped));
};

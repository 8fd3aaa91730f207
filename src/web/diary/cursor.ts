import type { Column, Item } from './columns.ts';
import type { Span } from './span.ts';

/** Steps of the cursor, of a drag and of a move by keyboard. */
export const STEP_MINUTES = 15;

/** Where the keyboard stands: on an item, or on a free time of a column. */
export type Cursor = { readonly column: number; readonly minute: number; readonly item: string | null };

export type Board = { readonly columns: readonly Column[]; readonly hours: Span };

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type CursorKey = (typeof keys)[number];
export const isCursorKey = (key: string): key is CursorKey => keys.some((known) => known === key);

/** Where the keyboard begins: at the first visit that is not over, else at the first open time, else at the top. */
export const firstCursor = ({ columns, hours }: Board, isAhead: (item: Item) => boolean): Cursor => {
  const found = columns.flatMap(({ items }, column) =>
    items.filter(({ kind }) => kind === 'visit').map((item) => ({ column, item })),
  );
  const first = found.find(({ item }) => isAhead(item)) ?? found[0];
  if (first) return { column: first.column, minute: first.item.from, item: first.item.key };
  const open = columns.findIndex((column) => column.open.length > 0);
  const minute = columns[open]?.open[0]?.from ?? hours.from;
  return stopAt({ columns, hours }, Math.max(0, open), minute);
};

/**
 * Where a key goes: up and down to the next visit, blocked time or free quarter of an hour of the column, left and right
 * to the same time of the next column, Home and End to the column's ends. Stays where there is nowhere to go.
 */
export const moveCursor = (board: Board, at: Cursor, key: CursorKey): Cursor => {
  const stops = stopsOf(board, at.column);
  const index = stops.findIndex(
    ({ minute, item }) => item === at.item && (item !== null || minute === at.minute),
  );
  switch (key) {
    case 'ArrowUp':
      return stops[Math.max(0, index - 1)] ?? at;
    case 'ArrowDown':
      return stops[index + 1] ?? at;
    case 'ArrowLeft':
      return at.column === 0 ? at : stopAt(board, at.column - 1, at.minute);
    case 'ArrowRight':
      return at.column === board.columns.length - 1 ? at : stopAt(board, at.column + 1, at.minute);
    case 'Home':
      return stops[0] ?? at;
    case 'End':
      return stops.at(-1) ?? at;
  }
};

/** The cursor after the board was read again: on the same item, or on what lies at its time now. */
export const keptCursor = (board: Board, at: Cursor): Cursor => {
  const column = Math.min(at.column, board.columns.length - 1);
  const same = stopsOf(board, column).find(({ item, minute }) => item === at.item && minute === at.minute);
  return same ?? stopAt(board, column, at.minute);
};

/** The stop at a time of a column: what covers it, else the free time nearest to it. */
export const stopAt = (board: Board, column: number, minute: number): Cursor => {
  const stops = stopsOf(board, column);
  const covering = board.columns[column]?.items.find((item) => item.from <= minute && minute < item.to);
  if (covering) return { column, minute: covering.from, item: covering.key };
  const nearest = stops.toSorted(
    (one, other) => Math.abs(one.minute - minute) - Math.abs(other.minute - minute),
  );
  return nearest[0] ?? { column, minute: board.hours.from, item: null };
};

const stopsOf = ({ columns, hours }: Board, column: number): readonly Cursor[] => {
  const items = columns[column]?.items ?? [];
  const slots = Math.floor((hours.to - hours.from) / STEP_MINUTES);
  const free = Array.from({ length: slots }, (_, slot) => hours.from + slot * STEP_MINUTES)
    .filter((minute) => !items.some((item) => item.from <= minute && minute < item.to))
    .map((minute) => ({ column, minute, item: null }));
  const taken = items.map(({ key, from }) => ({ column, minute: from, item: key }));
  return [...free, ...taken].toSorted((one, other) => one.minute - other.minute);
};

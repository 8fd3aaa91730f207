import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Item } from './columns.ts';
import { firstCursor, isCursorKey, keptCursor, moveCursor, type Board, type Cursor } from './cursor.ts';

/** The element of a stop carries this, so that the cursor finds it. */
export const stopName = ({ column, minute, item }: Cursor): string => `${column}|${item ?? minute}`;

/** One tab stop for the whole board; the arrows move it, and it is still there after the board was read again. */
export const useCursor = (
  board: Board,
  frame: RefObject<HTMLElement | null>,
  isAhead: (item: Item) => boolean,
) => {
  const [kept, setAt] = useState<Cursor>(() => firstCursor(board, isAhead));
  const at = keptCursor(board, kept);
  const holdsFocus = useRef(false);
  const name = stopName(at);

  useEffect(() => {
    // What had the focus may have been drawn anew elsewhere, or have gone: the focus stays on the board.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const isOnBoard = frame.current?.contains(document.activeElement) === true;
    if (holdsFocus.current && (isLost || isOnBoard)) focusStop(frame.current, name);
  });

  return {
    at,
    setAt,
    move: (key: string): boolean => {
      if (!isCursorKey(key)) return false;
      holdsFocus.current = true;
      setAt(moveCursor(board, at, key));
      return true;
    },
    onFocus: () => {
      holdsFocus.current = true;
    },
    onBlur: (event: { relatedTarget: EventTarget | null }) => {
      // Without a successor the element itself went away.
      if (event.relatedTarget !== null) holdsFocus.current = false;
    },
  };
};

const focusStop = (frame: HTMLElement | null, name: string): void =>
  frame?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(name)}"]`)?.focus();

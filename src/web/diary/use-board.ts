import { useRef, useState, type KeyboardEvent } from 'react';
import type { Item } from './columns.ts';
import { stopAt, type Board } from './cursor.ts';
import type { Desk, Place } from './desk.ts';
import { momentWords } from './moment-words.ts';
import { isMotionKey, isMovable, moveOf, stepMotion, type Motion } from './motion.ts';
import { instantAt } from './span.ts';
import { useCursor } from './use-cursor.ts';
import { useDragging, type Drawn } from './use-dragging.ts';
import { words } from './board-words.ts';

export type BoardAsked = {
  readonly board: Board;
  readonly desk: Desk;
  readonly zone: string;
  readonly isAhead: (item: Item) => boolean;
};

/** The board in use: a cursor, a visit on its way, a span being drawn, and what is said of it. */
export const useBoard = ({ board, desk, zone, isAhead }: BoardAsked) => {
  const frame = useRef<HTMLDivElement>(null);
  const cursor = useCursor(board, frame, isAhead);
  const [motion, setMotion] = useState<Motion | null>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [said, setSaid] = useState('');

  const drop = async (dropped: Motion): Promise<void> => {
    const column = board.columns[dropped.column];
    const move = column ? moveOf(dropped, column, zone) : null;
    if (!move) return setMotion(null);
    const asked: Motion = { ...dropped, by: 'asked' };
    cursor.setAt({ column: dropped.column, minute: dropped.minute, item: dropped.entry.id });
    setMotion(asked);
    setSaid('');
    await desk.move(dropped.entry, move);
    // Another visit may be on its way by now.
    setMotion((now) => (now === asked ? null : now));
  };
  const dragging = useDragging({
    board,
    frame,
    motion,
    onMotion: setMotion,
    onDraw: setDrawn,
    onDrop: (dropped) => void drop(dropped),
    onDrawn: ({ column, from, to }) => book(column, from, to),
    onPress: ({ column, minute }) => book(column, minute),
  });
  const book = (column: number, from: number, to?: number): void => {
    const place = placeAt(board, column, { from, ...(to === undefined ? {} : { to }) });
    if (place) desk.open({ kind: 'book', place, how: 'book' });
  };
  const pick = (item: Item): void =>
    desk.open(
      item.kind === 'visit'
        ? { kind: 'visit', entry: item.entry }
        : { kind: 'block', place: null, block: item.block },
    );
  const tell = (to: Motion): void => {
    const column = board.columns[to.column];
    setMotion(to);
    if (!column) return;
    setSaid(
      words.moving(
        to.entry.clientName,
        momentWords(instantAt(column.date, to.minute, zone), zone),
        column.title,
      ),
    );
  };
  const moveByKey = (event: KeyboardEvent, moving: Motion): void => {
    if (event.key !== 'Tab') event.preventDefault();
    if (isMotionKey(event.key)) tell(stepMotion(moving, event.key, board));
    else if (event.key === 'Enter') void drop(moving);
    else if (event.key === 'Escape' || event.key === 'Tab') {
      setMotion(null);
      setSaid(words.takenBack(moving.entry.clientName));
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (motion?.by === 'keys') return moveByKey(event, motion);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = board.columns[cursor.at.column]?.items.find(({ key }) => key === cursor.at.item);
    if (event.key.toLowerCase() === 'm' && item?.kind === 'visit' && isMovable(item, motion)) {
      event.preventDefault();
      setMotion({ entry: item.entry, column: cursor.at.column, minute: item.begins, by: 'keys' });
      setSaid(words.movingBegins(item.entry.clientName));
    } else if (cursor.move(event.key)) event.preventDefault();
  };
  const stand = (column: number, item: Item): void =>
    cursor.setAt({ column, minute: item.from, item: item.key });
  const standFree = (column: number, minute: number): void => cursor.setAt(stopAt(board, column, minute));
  const handlers = { ...dragging, onKeyDown, onFocus: cursor.onFocus, onBlur: cursor.onBlur };
  return { frame, cursor, motion, drawn, said, handlers, book, pick, stand, standFree };
};

export type BoardInUse = ReturnType<typeof useBoard>;

const placeAt = (board: Board, column: number, span: { from: number; to?: number }): Place | null => {
  const found = board.columns[column];
  if (!found) return null;
  const { date, therapist, room } = found;
  return {
    date,
    ...span,
    ...(therapist === undefined ? {} : { therapist }),
    ...(room === undefined ? {} : { room }),
  };
};

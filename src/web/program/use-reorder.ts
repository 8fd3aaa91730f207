import { useRef, type KeyboardEvent, type PointerEvent as ReactPointerEvent } from 'react';
import { useLatest } from '#web/body/use-latest.ts';

type Reorder = {
  /** How many rows the list has. */
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
};

/**
 * Moves the rows of a list by their handles: dragged by a pointer, or with the arrow keys. A row moves as soon as the
 * pointer is past the middle of its neighbour, so that what is seen is what is dropped.
 */
export const useReorder = ({ count, onMove }: Reorder) => {
  const list = useRef<HTMLOListElement>(null);
  const latest = useLatest(onMove);
  const handle = (index: number) => ({
    onPointerDown: (event: ReactPointerEvent) => {
      if (event.button === 0) follow(list.current, index, (from, to) => latest(from, to));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const by = steps[event.key] ?? 0;
      const to = index + by;
      if (by === 0 || to < 0 || to >= count) return;
      event.preventDefault();
      latest(index, to);
    },
  });
  return { list, handle };
};

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The window listens and not the handle: the row that holds it is taken out and put in elsewhere while it is dragged. */
const follow = (
  list: HTMLOListElement | null,
  start: number,
  onMove: (from: number, to: number) => void,
): void => {
  const ending = new AbortController();
  const { signal } = ending;
  let at = start;
  const move = ({ clientY }: PointerEvent): void => {
    const to = rowAt(list, at, clientY);
    if (to === at) return;
    onMove(at, to);
    at = to;
  };
  const end = (): void => ending.abort();
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', end, { signal });
  addEventListener('pointercancel', end, { signal });
};

/** Where the row comes to lie: past every neighbour whose middle the pointer has passed. */
const rowAt = (list: HTMLOListElement | null, at: number, y: number): number => {
  const middles = [...(list?.children ?? [])].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  const below = middles.findLastIndex((middle, index) => index > at && y > middle);
  if (below !== -1) return below;
  const above = middles.findIndex((middle, index) => index < at && y < middle);
  return above === -1 ? at : above;
};

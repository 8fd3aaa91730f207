import { useRef, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import type { DiaryEntry } from '#contract/diary.ts';
import type { Board } from './cursor.ts';
import { minuteAt, within, type Motion } from './motion.ts';

/** A mouse drags once it has moved so far; a finger once it has rested so long, because a moving finger scrolls. */
const DRAG_PIXELS = 5;
const REST_MS = 350;

export type Drawn = { readonly column: number; readonly from: number; readonly to: number };

type Dragging = {
  readonly board: Board;
  readonly frame: RefObject<HTMLElement | null>;
  readonly onMotion: (motion: Motion | null) => void;
  readonly onDrop: (motion: Motion) => void;
  readonly onDraw: (drawn: Drawn | null) => void;
  readonly onDrawn: (drawn: Drawn) => void;
  /** A free time was pressed. */
  readonly onPress: (spot: Spot) => void;
};

type Held = {
  readonly entry: DiaryEntry | null;
  readonly x: number;
  readonly y: number;
  /** Pixels from the visit's top to the finger. */
  readonly grip: number;
  readonly from: Spot;
};
type Spot = { readonly column: number; readonly minute: number };

/** Moves visits, draws spans and books free times by pointer events. A press on something that does not move is left to be a click. */
export const useDragging = (dragging: Dragging) => {
  const endedJustNow = useRef(false);
  return {
    onPointerDown: (event: ReactPointerEvent) => {
      const held = event.button === 0 ? heldBy(event, dragging) : null;
      if (held) follow(event, held, dragging, () => (endedJustNow.current = true));
    },
    /** The click that ends a drag is none. */
    onClickCapture: (event: { stopPropagation: () => void; preventDefault: () => void }) => {
      if (!endedJustNow.current) return;
      endedJustNow.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
};

const heldBy = (event: ReactPointerEvent, { board, frame }: Dragging): Held | null => {
  const target = event.target instanceof Element ? event.target : null;
  const spot = spotAt(frame.current, board, event.clientX, event.clientY);
  if (!target?.closest('[data-track]') || !spot) return null;
  const item = target.closest<HTMLElement>('[data-item]');
  if (!item && target.closest('button')) return null;
  if (!item) return { entry: null, x: event.clientX, y: event.clientY, grip: 0, from: spot };
  const found = board.columns[spot.column]?.items.find(({ key }) => key === item.dataset['item']);
  if (found?.kind !== 'visit' || found.entry.status === 'done' || found.entry.status === 'no-show')
    return null;
  const grip = event.clientY - item.getBoundingClientRect().top;
  return { entry: found.entry, x: event.clientX, y: event.clientY, grip, from: spot };
};

/** Which column and minute lie under a point. */
const spotAt = (frame: HTMLElement | null, board: Board, x: number, y: number): Spot | null => {
  const tracks = [...(frame?.querySelectorAll('[data-track]') ?? [])].map((track) =>
    track.getBoundingClientRect(),
  );
  const column = tracks.findIndex(({ left, right }) => left <= x && x < right);
  const track = tracks[column];
  if (!track || track.height === 0) return null;
  return { column, minute: minuteAt((y - track.top) / track.height, board) };
};

const follow = (event: ReactPointerEvent, held: Held, dragging: Dragging, onEnded: () => void): void => {
  const ending = new AbortController();
  const { signal } = ending;
  let isDragging = false;
  let rested = event.pointerType === 'mouse';
  const rest = setTimeout(() => (rested = true), REST_MS);
  const end = (): void => {
    clearTimeout(rest);
    ending.abort();
    dragging.onMotion(null);
    dragging.onDraw(null);
  };
  const isSame = (other: PointerEvent): boolean => other.pointerId === event.pointerId;
  const move = (now: PointerEvent): void => {
    if (!isSame(now)) return;
    const far = Math.hypot(now.clientX - held.x, now.clientY - held.y) > DRAG_PIXELS;
    if (!isDragging && far && !rested) return end();
    isDragging ||= far;
    if (isDragging) show(now, held, dragging);
  };
  const up = (now: PointerEvent): void => {
    if (!isSame(now)) return;
    end();
    if (!isDragging) return held.entry === null ? dragging.onPress(held.from) : undefined;
    onEnded();
    drop(now, held, dragging);
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', up, { signal });
  addEventListener('pointercancel', (now) => (isSame(now) ? end() : undefined), { signal });
  addEventListener('keydown', (now) => (now.key === 'Escape' ? end() : undefined), { signal });
  // Once a finger has rested on a visit, moving it no longer scrolls.
  const still = (touch: TouchEvent): void => (rested ? touch.preventDefault() : undefined);
  addEventListener('touchmove', still, { signal, passive: false });
};

const show = (now: PointerEvent, held: Held, dragging: Dragging): void => {
  const motion = motionTo(now, held, dragging);
  if (motion) return dragging.onMotion(motion);
  const drawn = drawnTo(now, held, dragging);
  if (drawn) dragging.onDraw(drawn);
};

const drop = (now: PointerEvent, held: Held, dragging: Dragging): void => {
  const motion = motionTo(now, held, dragging);
  if (motion) return dragging.onDrop(motion);
  const drawn = drawnTo(now, held, dragging);
  if (drawn) dragging.onDrawn(drawn);
};

const motionTo = (now: PointerEvent, { entry, grip }: Held, { board, frame }: Dragging): Motion | null => {
  const spot = entry ? spotAt(frame.current, board, now.clientX, now.clientY - grip + 1) : null;
  return entry && spot ? within(board, { entry, ...spot, by: 'pointer' }) : null;
};

const drawnTo = (now: PointerEvent, { entry, from }: Held, { board, frame }: Dragging): Drawn | null => {
  const spot = entry ? null : spotAt(frame.current, board, now.clientX, now.clientY);
  if (!spot) return null;
  const [first, last] = [Math.min(from.minute, spot.minute), Math.max(from.minute, spot.minute)];
  return { column: from.column, from: first, to: last + 15 };
};

import {
  useEffect,
  useRef,
  type MouseEvent,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
} from 'react';
import type { VisitItem } from './columns.ts';
import { STEP_MINUTES, type Board } from './cursor.ts';
import { glideAtEdges } from './glide.ts';
import { isMovable, within, type Motion } from './motion.ts';
import { spotAt, type Point, type Spot } from './spot.ts';

/** A mouse drags once it has moved so far; a finger once it has rested so long, because a moving finger scrolls. */
const DRAG_PIXELS = 5;
const REST_MS = 350;

export type Drawn = { readonly column: number; readonly from: number; readonly to: number };

type Dragging = {
  readonly board: Board;
  readonly frame: RefObject<HTMLElement | null>;
  /** What is on its way already. */
  readonly motion: Motion | null;
  readonly onMotion: (motion: Motion | null) => void;
  readonly onDrop: (motion: Motion) => void;
  readonly onDraw: (drawn: Drawn | null) => void;
  readonly onDrawn: (drawn: Drawn) => void;
  /** A free time was pressed. */
  readonly onPress: (spot: Spot) => void;
};

type Held = {
  /** Nothing, where a span is drawn on free time. */
  readonly item: VisitItem | null;
  readonly at: Point;
  /** Pixels from the top of what is drawn of the visit to the finger. */
  readonly grip: number;
  readonly from: Spot;
};

/** The hand on the board: whether it is a finger, whether that has rested, and whether a drag has just ended. */
type Hand = { isFinger: boolean; rested: boolean; endedJustNow: boolean };

/** Moves visits, draws spans and books free times by mouse and finger. A press on something that does not move is left to be a click. */
export const useDragging = (dragging: Dragging) => {
  const { frame, board, onPress } = dragging;
  const hand = useRef<Hand>({ isFinger: false, rested: false, endedJustNow: false });
  useEffect(() => stillUnder(frame.current, hand.current), [frame]);
  return {
    onPointerDown: (event: ReactPointerEvent) => {
      hand.current.endedJustNow = false;
      hand.current.isFinger = event.pointerType !== 'mouse';
      const held = event.isPrimary && event.button === 0 ? heldBy(event, dragging) : null;
      if (held) follow(event, held, { dragging, hand: hand.current });
    },
    /** The click that ends a drag is none; one by keyboard has no detail. */
    onClickCapture: (event: MouseEvent) => {
      if (!hand.current.endedJustNow || event.detail === 0) return;
      hand.current.endedJustNow = false;
      event.stopPropagation();
      event.preventDefault();
    },
    // Of a finger the click, and not its lifting: the click would press what has opened below it.
    onClick: (event: MouseEvent) => {
      const spot = hand.current.isFinger && isFree(event.target) ? spotAt(frame.current, board, event) : null;
      if (spot) onPress(spot);
    },
    onContextMenu: (event: MouseEvent) => (hand.current.rested ? event.preventDefault() : undefined),
  };
};

/** Once a finger has rested, moving it no longer scrolls. A browser must know of this before the finger comes down. */
const stillUnder = (frame: HTMLElement | null, hand: Hand) => {
  const still = (touch: TouchEvent): void =>
    hand.rested && touch.cancelable ? touch.preventDefault() : undefined;
  frame?.addEventListener('touchmove', still, { passive: false });
  return () => frame?.removeEventListener('touchmove', still);
};

const isFree = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.closest('[data-track]') !== null &&
  !target.closest('[data-item], button');

const heldBy = (event: ReactPointerEvent, { board, frame, motion }: Dragging): Held | null => {
  const target = event.target instanceof Element ? event.target : null;
  const from = spotAt(frame.current, board, event);
  if (!target?.closest('[data-track]') || !from) return null;
  const at = { clientX: event.clientX, clientY: event.clientY };
  const drawn = target.closest<HTMLElement>('[data-item]');
  if (!drawn) return target.closest('button') ? null : { item: null, at, grip: 0, from };
  const item = board.columns[from.column]?.items.find(({ key }) => key === drawn.dataset['item']);
  if (item?.kind !== 'visit' || !isMovable(item, motion)) return null;
  return { item, at, grip: event.clientY - drawn.getBoundingClientRect().top, from };
};

type Following = { readonly dragging: Dragging; readonly hand: Hand };

const follow = (event: ReactPointerEvent, held: Held, { dragging, hand }: Following): void => {
  const ending = new AbortController();
  const { signal } = ending;
  const isFinger = event.pointerType !== 'mouse';
  let phase: 'down' | 'taken' | 'dragging' = 'down';
  let last = held.at;
  hand.rested = !isFinger;
  // What a finger has taken up is seen to be taken up.
  const rest = setTimeout(() => {
    hand.rested = true;
    if (!isFinger || phase === 'dragging') return;
    phase = 'taken';
    show(last, held, dragging);
  }, REST_MS);
  const end = (): void => {
    clearTimeout(rest);
    ending.abort();
    hand.rested = false;
    hand.endedJustNow = phase === 'dragging';
    if (phase === 'down') return;
    dragging.onMotion(null);
    dragging.onDraw(null);
  };
  const isSame = (other: PointerEvent): boolean => other.pointerId === event.pointerId;
  const move = (now: PointerEvent): void => {
    if (!isSame(now)) return;
    last = now;
    if (phase !== 'dragging') {
      if (Math.hypot(now.clientX - held.at.clientX, now.clientY - held.at.clientY) <= DRAG_PIXELS) return;
      if (!hand.rested) return end();
      phase = 'dragging';
      const onGlide = () => show(last, held, dragging);
      glideAtEdges(dragging.frame.current, { point: () => last, onGlide, signal });
    }
    show(now, held, dragging);
  };
  const up = (now: PointerEvent): void => {
    if (!isSame(now)) return;
    end();
    if (hand.endedJustNow) return drop(now, held, dragging);
    if (!isFinger && held.item === null) dragging.onPress(held.from);
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', up, { signal });
  addEventListener('pointercancel', (now) => (isSame(now) ? end() : undefined), { signal });
  addEventListener('keydown', (now) => (now.key === 'Escape' ? end() : undefined), { signal });
};

const show = (now: Point, held: Held, dragging: Dragging): void => {
  const motion = motionTo(now, held, dragging);
  if (motion) return dragging.onMotion(motion);
  const drawn = drawnTo(now, held, dragging);
  if (drawn) dragging.onDraw(drawn);
};

const drop = (now: Point, held: Held, dragging: Dragging): void => {
  const motion = motionTo(now, held, dragging);
  if (motion) return dragging.onDrop(motion);
  const drawn = drawnTo(now, held, dragging);
  if (drawn) dragging.onDrawn(drawn);
};

const motionTo = (now: Point, { item, grip }: Held, { board, frame }: Dragging): Motion | null => {
  const top = { clientX: now.clientX, clientY: now.clientY - grip + 1 };
  const spot = item ? spotAt(frame.current, board, top) : null;
  if (!item || !spot) return null;
  const minute = spot.minute - (item.from - item.begins);
  return within(board, { entry: item.entry, column: spot.column, minute, by: 'pointer' });
};

const drawnTo = (now: Point, { item, from }: Held, { board, frame }: Dragging): Drawn | null => {
  const spot = item ? null : spotAt(frame.current, board, now);
  if (!spot) return null;
  const [first, last] = [Math.min(from.minute, spot.minute), Math.max(from.minute, spot.minute)];
  return { column: from.column, from: first, to: last + STEP_MINUTES };
};

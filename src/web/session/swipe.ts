import { useRef, type PointerEvent } from 'react';

const FAR = 60;

/** A swipe to the left goes on, to the right goes back; a press that moves little stays a press. */
export const useSwipe = (onSwipe: (step: 'next' | 'previous') => void) => {
  const start = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (!from) return;
      const [across, down] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(down))
        onSwipe(across < 0 ? 'next' : 'previous');
    },
  };
};

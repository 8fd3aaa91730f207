import { useEffect, useRef } from 'react';
import type { Phase } from '#domain/home/player/play-state.ts';
import type { Hand } from './hand.ts';

/** By keyboard: the space bar pauses and goes on, Escape stops, the arrow to the right moves on. */
export function useHandyKeys({ phase }: Phase, happen: Hand['happen'], stop: () => void): void {
  const press = (key: string): void => {
    if (key === 'Escape' && phase !== 'ended' && phase !== 'precheck') stop();
    if (key === ' ') happen({ kind: 'tap', tap: phase === 'paused' ? 'resume' : 'pause' });
    if (key === 'ArrowRight') happen({ kind: 'tap', tap: 'next' });
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isOnControl =
        event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null;
      if (event.repeat || event.defaultPrevented || (event.key === ' ' && isOnControl)) return;
      latest.current(event.key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

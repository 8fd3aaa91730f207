import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, in whole pixels, and again whenever it changes: a drawing keeps its type at one size on every screen. */
export const useWidth = <Of extends HTMLElement>(first: number): [RefObject<Of | null>, number] => {
  const element = useRef<Of>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = (): void => setWidth(Math.max(MOST_NARROW, Math.round(current.clientWidth)));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return [element, width];
};

const MOST_NARROW = 240;

import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './placement.ts';

/** The size of an element in pixels, as it changes; null before it is laid out. */
export const useSize = (element: RefObject<HTMLElement | null>): Size | null => {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = current;
      setSize((before) =>
        width === 0 || height === 0
          ? null
          : before?.width === width && before.height === height
            ? before
            : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
};

import { useEffect } from 'react';

/** The live screen never scrolls as a page, so it takes the strip that other pages keep for a scroll bar. */
export const useWholeScreen = (): void => {
  useEffect(() => {
    const { style } = document.documentElement;
    const before = style.scrollbarGutter;
    style.scrollbarGutter = 'auto';
    return () => {
      style.scrollbarGutter = before;
    };
  }, []);
};

import { useRef, useState } from 'react';
import type { Point } from '#domain/atlas/figure.ts';

/** A stroke while it is drawn, in units. */
export const useStroke = (onEnd: (points: readonly Point[]) => void) => {
  const drawn = useRef<Point[]>([]);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const clear = (): void => {
    drawn.current = [];
    setPoints([]);
  };
  return {
    points,
    go: (further: readonly Point[]): void => {
      drawn.current.push(...further);
      setPoints([...drawn.current]);
    },
    end: (): void => {
      const whole = drawn.current;
      clear();
      if (whole.length > 0) onEnd(whole);
    },
    drop: clear,
  };
};

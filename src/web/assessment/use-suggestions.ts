import { useState } from 'react';
import { alsoCheck, type AlsoCheck } from '#domain/assessment/also-check.ts';
import type { Finding } from '#domain/assessment/findings.ts';
import type { Notable } from '#domain/session/noting.ts';

/** So many are in sight without being in the way. [design] */
const MOST = 3;

/** Where else to look after a mark: a few places, and none that was charted today. */
export const useSuggestions = (charted: readonly Finding[]) => {
  const [also, setAlso] = useState<readonly AlsoCheck[]>([]);
  const isCharted = ({ region, side }: AlsoCheck): boolean =>
    charted.some((one) => one.region === region && one.side === side);
  const suggest = (mark: Notable): void => {
    if (mark.kind !== 'finding-marked' || mark.severity === 0) return;
    const { region, side } = mark;
    setAlso(
      alsoCheck({ region, side })
        .filter((one) => !isCharted(one))
        .slice(0, MOST),
    );
  };
  return { also, suggest, dismissAlso: () => setAlso([]) };
};

import '#web/body/body.css';
import { useId } from 'react';
import type { Feeling } from '#domain/assessment/vocabulary.ts';
import { BodyPatterns, patternFill } from '#web/body/body-patterns.tsx';
import { lookOf } from '#web/body/paint-look.ts';
import { paintStyle } from '#web/body/region-paint.tsx';

/** How a feeling looks on the body: its pattern, and its colour by how much. Beside its word, so not read out. */
export const Swatch = ({ feeling, amount = 5 }: { feeling: Feeling; amount?: number }) => {
  const prefix = useId();
  const { colour, pattern } = lookOf({ fill: 'feeling', feeling, value: amount, words: '' });
  return (
    <svg viewBox="0 0 40 40" aria-hidden className="size-12 shrink-0" style={paintStyle(colour)}>
      <BodyPatterns prefix={prefix} />
      <circle cx="20" cy="20" r="19" className="body-fill" />
      {pattern === null ? null : <circle cx="20" cy="20" r="19" fill={patternFill(prefix, pattern)} />}
    </svg>
  );
};

import { useId } from 'react';
import { edge } from './scales.ts';
import type { Drawn } from './trace.ts';

/** Where nothing can be told: hatched, with dashed borders, so that it reads without colour. */
export const Band = ({ trace: { band }, frame, y }: Drawn) => {
  const hatch = useId();
  if (band === null) return null;
  const [lower, upper] = band;
  const [left, right] = [edge.left, frame.width - edge.right];
  return (
    <g>
      <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={6} className="stroke-ink-soft" strokeWidth={1} strokeOpacity={0.35} />
      </pattern>
      <rect x={left} y={y(upper)} width={right - left} height={y(lower) - y(upper)} fill={`url(#${hatch})`} />
      {[lower, upper].map((value) => (
        <line
          key={value}
          x1={left}
          x2={right}
          y1={y(value)}
          y2={y(value)}
          className="stroke-ink-soft"
          strokeDasharray="5 4"
        />
      ))}
    </g>
  );
};

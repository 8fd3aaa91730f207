import { edge } from './scales.ts';
import type { Drawn } from './trace.ts';

/** Visits as standing triangles, evenings at home as open dots: two rows, told apart by shape and place. */
export const Marks = ({ picture, trace, frame, x }: Drawn) => {
  const foot = frame.height - edge.bottom;
  return (
    <g>
      {picture.visits.map(({ on }, place) => (
        <path key={`${on} ${place}`} d={`M${x(on)} ${foot + 4}l4.5 9h-9z`} className="fill-clay" />
      ))}
      {trace.kind === 'visits'
        ? null
        : picture.home.map(({ on }, place) => (
            <circle
              key={`${on} ${place}`}
              cx={x(on)}
              cy={foot + 21}
              r={2.6}
              className="fill-surface stroke-ink-soft"
              strokeWidth={1.25}
            />
          ))}
    </g>
  );
};

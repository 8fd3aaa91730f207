import { line as pathThrough } from 'd3-shape';
import type { OnDay } from '#domain/outcome/course/picture.ts';
import { edge, strokesOf, weekMeans } from './scales.ts';
import type { Drawn } from './trace.ts';

const pathIn = ({ x, y }: Drawn) =>
  pathThrough<OnDay>(
    ({ on }) => x(on),
    ({ value }) => y(value),
  );

/** A diary: each day a dot, days side by side joined, and the average of seven days as the strong line. */
export const Days = (drawn: Drawn) => {
  const { trace, frame, x, y } = drawn;
  const path = pathIn(drawn);
  const room = frame.width / Math.max(1, trace.days.length);
  const isCloud = room < CLOUD;
  return (
    <g>
      {(isCloud ? [] : strokesOf(trace.days)).map((stroke) => (
        <path
          key={stroke[0]?.on}
          d={path(stroke) ?? ''}
          className="fill-none stroke-accent"
          strokeWidth={1}
          strokeOpacity={0.4}
        />
      ))}
      {trace.days.map(({ on, value }) => (
        <circle
          key={on}
          cx={x(on)}
          cy={y(value)}
          r={Math.min(3, Math.max(1.2, room / 2))}
          className="fill-accent"
          fillOpacity={0.65}
        />
      ))}
      {weekMeans(trace.days).map((stroke) => (
        <path
          key={stroke[0]?.on}
          d={path(stroke) ?? ''}
          className="fill-none stroke-accent-strong"
          strokeWidth={isCloud ? 2 : 2.75}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
    </g>
  );
};

/** With less room for a day than this, in pixels, the days are a cloud of dots, and the average is the line that is read. */
const CLOUD = 1.5;

/** What was measured: a dot a visit, joined one to the next, its value written where there is room. */
export const Visits = (drawn: Drawn) => {
  const { trace, x, y } = drawn;
  return (
    <g>
      <path
        d={pathIn(drawn)([...trace.days]) ?? ''}
        className="fill-none stroke-accent-strong"
        strokeWidth={1.75}
      />
      {trace.days.map(({ on, value }, place) => (
        <g key={on}>
          <circle cx={x(on)} cy={y(value)} r={4} className="fill-accent-strong" />
          {isWritten(drawn, place) ? (
            <text
              x={x(on)}
              y={y(value) - 9}
              fontSize={12}
              textAnchor={anchorOf(place, trace.days.length)}
              className="fill-ink stroke-surface"
              strokeWidth={3}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {Number(value.toFixed(trace.digits))}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
};

/** A value is written where it would not run into the next. */
const ROOM = 34;

function isWritten({ trace: { days }, x }: Drawn, place: number): boolean {
  const [here, next, last] = [days[place], days[place + 1], days.at(-1)];
  if (here === undefined || here === last || last === undefined) return here !== undefined;
  const clear = (other: OnDay | undefined): boolean =>
    other === undefined || x(other.on) - x(here.on) >= ROOM;
  return clear(next) && clear(last);
}

/** The last value would leave the drawing at its edge. */
const anchorOf = (place: number, of: number): 'start' | 'middle' | 'end' => {
  if (of > 1 && place === of - 1) return 'end';
  return place === 0 ? 'start' : 'middle';
};

export const Reading = ({ reading, frame, x, y }: Drawn & { reading: OnDay }) => (
  <g className="print:hidden">
    <line
      x1={x(reading.on)}
      x2={x(reading.on)}
      y1={edge.top - 22}
      y2={frame.height - edge.bottom}
      className="stroke-ink"
    />
    <circle
      cx={x(reading.on)}
      cy={y(reading.value)}
      r={5}
      className="fill-surface stroke-ink"
      strokeWidth={2}
    />
  </g>
);

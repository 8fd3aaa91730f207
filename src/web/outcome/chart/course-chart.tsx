import { line as pathThrough } from 'd3-shape';
import { useId, type Ref } from 'react';
import type { CourseLine, CoursePicture, OnDay } from '#domain/outcome/course/picture.ts';
import { phaseName } from '#domain/plan/phases.ts';
import { words } from '#web/outcome/course/words.ts';
import { acrossDays, downRange, edge, type Frame, momentOf, strokesOf, weekMeans } from './scales.ts';

type CourseChartProps = {
  readonly picture: CoursePicture;
  readonly line: CourseLine;
  readonly frame: Frame;
  /** The day that is being read, if any. */
  readonly reading?: OnDay | null;
  readonly drawing?: Ref<SVGSVGElement>;
};

type Drawn = Pick<CourseChartProps, 'picture' | 'line' | 'frame'> & {
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
};

/**
 * One measure over the course: phases as bands, the own ups and downs as a hatched band, visits and evenings below.
 * The figure around it names it, and the table beside it says the same.
 */
export const CourseChart = ({ picture, line, frame, reading = null, drawing }: CourseChartProps) => {
  const across = acrossDays(picture, frame);
  const down = downRange(line.range, frame);
  const drawn: Drawn = { picture, line, frame, x: (day) => across(momentOf(day)), y: (value) => down(value) };
  return (
    <svg
      ref={drawing}
      aria-hidden
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="block max-w-full font-sans"
    >
      <Phases {...drawn} />
      <Scale {...drawn} />
      <Noise {...drawn} />
      <Days {...drawn} />
      <Marks {...drawn} />
      <Dates {...drawn} ticks={across.ticks(Math.max(2, Math.floor(frame.width / 110)))} />
      {reading === null ? null : <Reading {...drawn} reading={reading} />}
    </svg>
  );
};

const Phases = ({ picture, frame, x }: Drawn) => {
  const { firstVisit, from, phases, to } = picture;
  const before = firstVisit === null ? to : firstVisit;
  const bands = [
    { key: 'before', name: words.chart.before, from, to: before },
    ...phases.map((phase) => ({ key: phase.kind + phase.from, name: phaseName(phase.kind), ...phase })),
  ];
  return bands.map(({ key, name, ...band }, place) => {
    const width = x(band.to) - x(band.from);
    return (
      <g key={key}>
        <rect
          x={x(band.from)}
          y={edge.top - 18}
          width={Math.max(0, width)}
          height={frame.height - edge.bottom - edge.top + 18}
          className={place % 2 === 0 ? 'fill-sunken' : 'fill-surface'}
        />
        {place === 0 ? null : (
          <line
            x1={x(band.from)}
            x2={x(band.from)}
            y1={edge.top - 18}
            y2={frame.height - edge.bottom}
            className="stroke-edge"
          />
        )}
        {width < name.length * 6.5 ? null : (
          <text x={x(band.from) + 5} y={edge.top - 5} fontSize={12} className="fill-ink-soft">
            {name}
          </text>
        )}
      </g>
    );
  });
};

const Scale = ({ line, frame, y }: Drawn) => {
  const [lowest, highest] = line.range;
  return [lowest, (lowest + highest) / 2, highest].map((value) => (
    <g key={value}>
      <line
        x1={edge.left}
        x2={frame.width - edge.right}
        y1={y(value)}
        y2={y(value)}
        className="stroke-line"
      />
      <text x={edge.left - 6} y={y(value) + 4} fontSize={12} textAnchor="end" className="fill-ink-soft">
        {value}
      </text>
    </g>
  ));
};

/** Where an ordinary day of the time before would lie: hatched, with dashed borders, so that it reads without colour. */
const Noise = ({ line, frame, y }: Drawn) => {
  const hatch = useId();
  const { noise } = line.soFar;
  if (noise === null) return null;
  const [lower, upper] = noise.band;
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

const Days = ({ line, x, y }: Drawn) => {
  const path = pathThrough<OnDay>(
    ({ on }) => x(on),
    ({ value }) => y(value),
  );
  return (
    <g>
      {strokesOf(line.days).map((stroke) => (
        <path
          key={stroke[0]?.on}
          d={path(stroke) ?? ''}
          className="fill-none stroke-accent"
          strokeWidth={1}
          strokeOpacity={0.4}
        />
      ))}
      {line.days.map(({ on, value }) => (
        <circle key={on} cx={x(on)} cy={y(value)} r={2.2} className="fill-accent" fillOpacity={0.65} />
      ))}
      {weekMeans(line.days).map((stroke) => (
        <path
          key={stroke[0]?.on}
          d={path(stroke) ?? ''}
          className="fill-none stroke-accent-strong"
          strokeWidth={2.75}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
    </g>
  );
};

/** Visits as standing triangles, evenings at home as open dots: two rows, told apart by shape and place. */
const Marks = ({ picture, frame, x }: Drawn) => {
  const foot = frame.height - edge.bottom;
  return (
    <g>
      {picture.visits.map(({ on }) => (
        <path key={on} d={`M${x(on)} ${foot + 4}l4.5 9h-9z`} className="fill-clay" />
      ))}
      {picture.home.map(({ on }, place) => (
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

const monthDay = new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'short', day: 'numeric' });

const Dates = ({ frame, ticks, x }: Drawn & { ticks: readonly Date[] }) =>
  ticks.map((tick) => (
    <text
      key={tick.getTime()}
      x={Math.min(Math.max(x(tick.toISOString().slice(0, 10)), edge.left + 14), frame.width - 30)}
      y={frame.height - 8}
      fontSize={12}
      textAnchor="middle"
      className="fill-ink-soft"
    >
      {monthDay.format(tick)}
    </text>
  ));

const Reading = ({ reading, frame, x, y }: Drawn & { reading: OnDay }) => (
  <g className="print:hidden">
    <line
      x1={x(reading.on)}
      x2={x(reading.on)}
      y1={edge.top - 18}
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

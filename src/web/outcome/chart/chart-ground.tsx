import { phaseName } from '#domain/plan/phases.ts';
import { words } from '#web/outcome/course/words.ts';
import { dayTicks, edge, tickWords } from './scales.ts';
import type { Drawn } from './trace.ts';

// What lies under a drawing: the phases of the plan, the scale, and the days.

export const Phases = ({ picture, frame, x }: Drawn) => {
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
          y={edge.top - 22}
          width={Math.max(0, width)}
          height={frame.height - edge.bottom - edge.top + 22}
          className={place % 2 === 0 ? 'fill-sunken' : 'fill-surface'}
        />
        {place === 0 ? null : (
          <line
            x1={x(band.from)}
            x2={x(band.from)}
            y1={edge.top - 22}
            y2={frame.height - edge.bottom}
            className="stroke-edge"
          />
        )}
        {width < name.length * 6.5 ? null : (
          <text x={x(band.from) + 5} y={edge.top - 8} fontSize={12} className="fill-ink-soft">
            {name}
          </text>
        )}
      </g>
    );
  });
};

export const Scale = ({ trace, frame, y }: Drawn) => {
  const [lowest, highest] = trace.range;
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

export const Dates = ({ picture, frame, x }: Drawn) =>
  dayTicks(picture, frame).map((day) => (
    <text
      key={day}
      x={Math.min(Math.max(x(day), edge.left + 14), frame.width - 30)}
      y={frame.height - 8}
      fontSize={12}
      textAnchor="middle"
      className="fill-ink-soft"
    >
      {tickWords(day, picture)}
    </text>
  ));

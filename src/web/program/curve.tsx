import { across, box, type Days, down, pathOf, type Reading, strokesOf } from './plot.ts';

type CurveProps = {
  /** What is shown, for the table that a screen reader reads instead of the drawing. */
  readonly label: string;
  readonly columns: { readonly day: string; readonly value: string };
  readonly readings: readonly Reading[];
  readonly days: Days;
  /** Readings further apart than so many days are not joined. */
  readonly joinedDays: number;
  /** The most it may come to; what lies above is drawn as a square. */
  readonly ceiling?: number;
  readonly dayWords: (on: string) => string;
  readonly valueWords: (reading: Reading) => string;
};

/** Scores over days: a line that breaks where nothing was said, and the same as a table for who does not see it. */
export const Curve = ({ label, columns, readings, days, joinedDays, ceiling, ...say }: CurveProps) => (
  <figure className="min-w-0">
    <svg aria-hidden viewBox={`0 0 ${box.width} ${box.height}`} className="block h-auto w-full">
      <Level score={0} look="stroke-line" />
      {ceiling === undefined ? <Level score={10} look="stroke-line" /> : null}
      {ceiling === undefined ? null : <Level score={ceiling} look="stroke-warn [stroke-dasharray:3_4]" />}
      {strokesOf(readings, joinedDays).map((stroke) => (
        <path
          key={stroke[0]?.on}
          d={pathOf(stroke, days)}
          className="fill-none stroke-accent/45 stroke-[1.5]"
          strokeLinejoin="round"
        />
      ))}
      {readings.map((reading, index) => (
        <Dot key={`${reading.on} ${index}`} reading={reading} days={days} ceiling={ceiling} />
      ))}
    </svg>
    <div className="sr-only">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.day}</th>
            <th scope="col">{columns.value}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading, index) => (
            <tr key={`${reading.on} ${index}`}>
              <th scope="row">{say.dayWords(reading.on)}</th>
              <td>{say.valueWords(reading)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </figure>
);

const Level = ({ score, look }: { score: number; look: string }) => (
  <line x1={box.edge} x2={box.width - box.edge} y1={down(score)} y2={down(score)} className={look} />
);

type DotProps = { readonly reading: Reading; readonly days: Days; readonly ceiling: number | undefined };

/** Where it began, a stem, and where it came to. */
const Dot = ({ reading: { on, value, from }, days, ceiling }: DotProps) => {
  const [x, y] = [across(on, days), down(value)];
  const isOver = ceiling !== undefined && Math.max(value, from ?? 0) > ceiling;
  return (
    <g>
      {from === undefined ? null : (
        <line x1={x} x2={x} y1={down(from)} y2={y} className="stroke-accent stroke-[1.5]" />
      )}
      {isOver ? (
        <rect x={x - 3.5} y={y - 3.5} width={7} height={7} className="fill-stop" />
      ) : (
        <circle cx={x} cy={y} r={3} className="fill-accent" />
      )}
    </g>
  );
};

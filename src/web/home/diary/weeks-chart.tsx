import type { DiaryField } from '#domain/home/diary/diary-day.ts';
import { dateWords, monthDay } from '#web/app/time-words.ts';
import { words } from '../words.ts';
import { across, box, type Dot, down, mondaysIn, pictureOf, type WeeksBack } from './weeks-model.ts';

type WeeksChartProps = { readonly weeks: WeeksBack; readonly field: DiaryField };

const dayWords = (day: string): string => dateWords(Temporal.PlainDate.from(day));
const dayOfMonth = (day: string): string => monthDay(Temporal.PlainDate.from(day));

/** Dots where something was said, a line only between days side by side. The table says the same. */
export const WeeksChart = ({ weeks, field }: WeeksChartProps) => {
  const { dots, lines } = pictureOf(weeks, field);
  const { name } = words.field[field];
  return (
    <figure className="mt-4" aria-label={words.diary.chart(name, dayWords(weeks.from), dayWords(weeks.to))}>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden className="block h-auto w-full">
        <Ground weeks={weeks} />
        <BadDays weeks={weeks} />
        {lines.map(({ from, to }) => (
          <line key={to.day} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-accent stroke-2" />
        ))}
        {dots.map((dot) => (
          <DotMark key={dot.day} dot={dot} />
        ))}
      </svg>
      {dots.length === 0 ? <p className="text-ink-soft">{words.diary.noneOf(name)}</p> : null}
    </figure>
  );
};

const DotMark = ({ dot: { x, y, late } }: { dot: Dot }) => (
  <circle
    cx={x}
    cy={y}
    r={late ? 4.5 : 5}
    className={late ? 'fill-surface stroke-accent stroke-2' : 'fill-accent'}
  />
);

const Ground = ({ weeks }: { weeks: WeeksBack }) => (
  <g className="fill-ink-soft text-sm tabular-nums">
    {[0, 5, 10].map((score) => (
      <g key={score}>
        <line
          x1={box.left}
          x2={box.width - box.right}
          y1={down(score)}
          y2={down(score)}
          className="stroke-line"
        />
        <text x={box.left - 8} y={down(score) + 5} textAnchor="end">
          {score}
        </text>
      </g>
    ))}
    {mondaysIn(weeks).map((monday) => (
      <g key={monday}>
        <line
          x1={across(weeks, monday)}
          x2={across(weeks, monday)}
          y1={down(0)}
          y2={down(0) + 5}
          className="stroke-edge"
        />
        <text x={across(weeks, monday)} y={box.height - 6} textAnchor="middle">
          {dayOfMonth(monday)}
        </text>
      </g>
    ))}
  </g>
);

/** A bad day that was only tapped has no number; it stands at the foot. */
const BadDays = ({ weeks }: { weeks: WeeksBack }) =>
  weeks.days
    .filter(({ bad }) => bad !== null)
    .map(({ day }) => <BadMark key={day} x={across(weeks, day)} y={down(0) - 7} />);

const BadMark = ({ x, y }: { x: number; y: number }) => (
  <rect x={x - 4} y={y - 4} width={8} height={8} transform={`rotate(45 ${x} ${y})`} className="fill-clay" />
);

/** What each mark means, in its own look. */
export const Legend = () => (
  <ul aria-hidden className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
    <li className="flex items-center gap-2">
      <svg viewBox="0 0 12 12" className="size-3">
        <circle cx={6} cy={6} r={5} className="fill-accent" />
      </svg>
      {words.diary.legend.onTime}
    </li>
    <li className="flex items-center gap-2">
      <svg viewBox="0 0 12 12" className="size-3">
        <circle cx={6} cy={6} r={4.5} className="fill-surface stroke-accent stroke-2" />
      </svg>
      {words.diary.legend.late}
    </li>
    <li className="flex items-center gap-2">
      <svg viewBox="0 0 12 12" className="size-3">
        <BadMark x={6} y={6} />
      </svg>
      {words.diary.legend.bad}
    </li>
  </ul>
);

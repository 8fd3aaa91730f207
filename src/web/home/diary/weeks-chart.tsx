import type { DiaryField } from '#domain/home/diary/diary-day.ts';
import { dateWords, monthDay } from '#web/app/time-words.ts';
import { words } from '#web/home/words.ts';
import { across, type Dot, down, mondaysIn, pictureOf, type WeeksBack } from './weeks-model.ts';

type WeeksChartProps = { readonly weeks: WeeksBack; readonly field: DiaryField };

const dayWords = (day: string): string => dateWords(Temporal.PlainDate.from(day));

/** Dots where something was said, a line only between days side by side. The table says the same. */
export const WeeksChart = ({ weeks, field }: WeeksChartProps) => {
  const { dots, lines } = pictureOf(weeks, field);
  const { name } = words.field[field];
  return (
    <figure className="mt-6" aria-label={words.diary.chart(name, dayWords(weeks.from), dayWords(weeks.to))}>
      <div aria-hidden className="flex gap-3 text-sm text-ink-soft tabular-nums">
        <ol className="relative h-48 w-5 shrink-0 text-right sm:h-56">
          {[10, 5, 0].map((score) => (
            <li key={score} className="absolute right-0 -translate-y-1/2" style={{ top: `${down(score)}%` }}>
              {score}
            </li>
          ))}
        </ol>
        <div className="relative mb-8 h-48 grow sm:h-56">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute size-full overflow-visible"
          >
            {[0, 5, 10].map((score) => (
              <Line key={score} from={[0, down(score)]} to={[100, down(score)]} look="stroke-line" />
            ))}
            {lines.map(({ from, to }) => (
              <Line key={to.day} from={[from.x, from.y]} to={[to.x, to.y]} look="stroke-accent stroke-2" />
            ))}
          </svg>
          <BadDays weeks={weeks} />
          {dots.map((dot) => (
            <DotMark key={dot.day} dot={dot} />
          ))}
          {mondaysIn(weeks).map((monday) => (
            <span
              key={monday}
              className="absolute top-full mt-2 -translate-x-1/2 whitespace-nowrap"
              style={{ left: `${across(weeks, monday)}%` }}
            >
              {monthDay(Temporal.PlainDate.from(monday))}
            </span>
          ))}
        </div>
      </div>
      {dots.length === 0 ? <p className="text-ink-soft">{words.diary.noneOf(name)}</p> : null}
    </figure>
  );
};

type Point = readonly [x: number, y: number];
type LineProps = { readonly from: Point; readonly to: Point; readonly look: string };

/** As wide on every screen, however the picture is stretched. */
const Line = ({ from: [x1, y1], to: [x2, y2], look }: LineProps) => (
  <line x1={x1} y1={y1} x2={x2} y2={y2} vectorEffect="non-scaling-stroke" className={look} />
);

const markLook = {
  onTime: 'size-2.5 rounded-full bg-accent',
  late: 'size-2.5 rounded-full border-2 border-accent bg-paper',
  bad: 'size-2 rotate-45 bg-clay',
} as const;

const DotMark = ({ dot: { x, y, late } }: { dot: Dot }) => (
  <span
    className={`absolute -translate-1/2 ${late ? markLook.late : markLook.onTime}`}
    style={{ left: `${x}%`, top: `${y}%` }}
  />
);

/** A bad day that was only tapped has no number; it stands at the foot. */
const BadDays = ({ weeks }: { weeks: WeeksBack }) =>
  weeks.days
    .filter(({ bad }) => bad !== null)
    .map(({ day }) => (
      <span
        key={day}
        className={`absolute bottom-1 -translate-x-1/2 ${markLook.bad}`}
        style={{ left: `${across(weeks, day)}%` }}
      />
    ));

/** What each mark means, in its own look. */
export const Legend = () => (
  <ul aria-hidden className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
    {(['onTime', 'late', 'bad'] as const).map((mark) => (
      <li key={mark} className="flex items-center gap-2">
        <span className={markLook[mark]} />
        {words.diary.legend[mark]}
      </li>
    ))}
  </ul>
);

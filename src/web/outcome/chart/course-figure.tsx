import { useState, type Ref } from 'react';
import type { CourseLine, CoursePicture, OnDay } from '#domain/outcome/course/picture.ts';
import { dateWords, longDay } from '#web/app/time-words.ts';
import { words } from '#web/outcome/course/words.ts';
import { CourseChart } from './course-chart.tsx';
import { traceOfLine } from './trace.ts';
import { useWidth } from './use-width.ts';

type CourseFigureProps = {
  readonly picture: CoursePicture;
  readonly line: CourseLine;
  readonly height: number;
  /** Whether it can be read day by day; where several stand together, the table does that for all. */
  readonly reads: 'by-day' | 'as-a-whole';
  readonly drawing?: Ref<SVGSVGElement>;
};

const dayWords = (day: string): string => dateWords(Temporal.PlainDate.from(day));

const chartLabel = (line: CourseLine, { from, to }: CoursePicture): string =>
  words.chart.label(words.lines[line.id], dayWords(from), dayWords(to));

/** The chart as wide as there is room, and a way to read it day by day with the arrow keys or a finger. */
export const CourseFigure = ({ picture, line, height, reads, drawing }: CourseFigureProps) => {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const [place, setPlace] = useState<number | null>(null);
  const reading = place === null ? null : (line.days[place] ?? null);
  return (
    <figure className="min-w-0" aria-label={chartLabel(line, picture)}>
      <div ref={box} className="rounded-base border border-line bg-surface print:border-0">
        <CourseChart
          picture={picture}
          trace={traceOfLine(line)}
          frame={{ width, height }}
          reading={reading}
          {...(drawing === undefined ? {} : { drawing })}
        />
      </div>
      {reads === 'as-a-whole' || line.days.length === 0 ? null : (
        <DayReader line={line} picture={picture} place={place} onRead={setPlace} />
      )}
    </figure>
  );
};

type DayReaderProps = {
  readonly line: CourseLine;
  readonly picture: CoursePicture;
  readonly place: number | null;
  readonly onRead: (place: number) => void;
};

const DayReader = ({ line, picture, place, onRead }: DayReaderProps) => {
  const last = line.days.length - 1;
  const day = line.days[place ?? last];
  const said = day === undefined ? '' : saidOn(day, line, picture);
  return (
    <label className="mt-2 block text-sm print:hidden">
      <span className="text-ink-soft">{place === null ? words.chart.read : said}</span>
      <input
        type="range"
        min={0}
        max={last}
        value={place ?? last}
        aria-label={words.chart.read}
        aria-valuetext={said}
        onChange={({ target }) => onRead(target.valueAsNumber)}
        className="block min-h-target w-full cursor-pointer accent-accent"
      />
    </label>
  );
};

function saidOn({ on, value }: OnDay, line: CourseLine, { visits, home }: CoursePicture): string {
  const what = [
    `${words.lines[line.id]} ${value}`,
    visits.some((visit) => visit.on === on) ? words.chart.visit : '',
    home.some((evening) => evening.on === on) ? words.chart.home : '',
  ];
  return words.chart.readAt(longDay(Temporal.PlainDate.from(on)), what.filter(Boolean).join(', '));
}

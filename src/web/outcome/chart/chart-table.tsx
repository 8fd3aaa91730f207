import type { CoursePicture } from '#domain/outcome/course/picture.ts';
import { dateWords, monthDay } from '#web/app/time-words.ts';
import { words } from '#web/outcome/course/words.ts';
import { TableBeside } from '#web/ui/table-beside.tsx';
import { type CourseDay, courseDays } from './course-days.ts';

/** Everything that is drawn, in rows: the newest day first; a day of which nothing is known has none. */
export const ChartTable = ({ picture }: { picture: CoursePicture }) => {
  const inOneYear = picture.from.slice(0, 4) === picture.to.slice(0, 4);
  const dayWords = inOneYear ? monthDay : dateWords;
  return (
    <TableBeside
      title={words.chart.table}
      columns={[words.chart.day, ...picture.lines.map(({ id }) => words.lines[id])]}
      rows={courseDays(picture)
        .toReversed()
        .map((day) => ({
          key: day.on,
          head: dayWords(Temporal.PlainDate.from(day.on)),
          under: happened(day),
          cells: picture.lines.map(({ id }) => day.said[id] ?? ''),
        }))}
    />
  );
};

const happened = ({ isVisit, isHome }: CourseDay): string =>
  [isVisit ? words.chart.visit : '', isHome ? words.chart.home : ''].filter(Boolean).join(', ');

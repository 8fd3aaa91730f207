import { type DiaryDay, diaryFields } from '#domain/home/diary/diary-day.ts';
import { dateWords } from '#web/app/time-words.ts';
import { type BesideRow, TableBeside } from '#web/ui/table-beside.tsx';
import { words } from '#web/home/words.ts';
import type { WeeksBack } from './weeks-model.ts';

/** The newest day first; a day of which nothing was said has no row. */
export const WeeksTable = ({ weeks }: { weeks: WeeksBack }) => (
  <TableBeside
    title={words.diary.table}
    columns={[words.diary.column.day, ...diaryFields.map((field) => words.field[field].name)]}
    rows={weeks.days.toReversed().map(rowOf)}
  />
);

const rowOf = (day: DiaryDay): BesideRow => ({
  key: day.day,
  head: dateWords(Temporal.PlainDate.from(day.day)),
  under: day.late ? words.diary.legend.late : '',
  cells: diaryFields.map((field) => day[field]?.value ?? words.diary.empty),
  note: [day.bad === null ? null : words.diary.legend.bad, day.words?.value].filter(Boolean).join('. '),
});

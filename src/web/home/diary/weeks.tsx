import { useState } from 'react';
import { type DiaryField, diaryFields } from '#domain/home/diary/diary-day.ts';
import type { HomeRecord } from '#domain/home/diary/home-days.ts';
import { useNow } from '#web/app/now.ts';
import { OneOfFew } from '#web/ui/one-of-few.tsx';
import { Section } from '#web/ui/section.tsx';
import { words } from '#web/home/words.ts';
import { Legend, WeeksChart } from './weeks-chart.tsx';
import { weeksBack } from './weeks-model.ts';
import { WeeksTable } from './weeks-table.tsx';

const choices = diaryFields.map((value) => ({ value }));

/** The last weeks as they were noted, gaps and all, and the same as a table. */
export const Weeks = ({ record, zone }: { record: HomeRecord; zone: string }) => {
  const [field, setField] = useState<DiaryField>('pain');
  const weeks = weeksBack(record, zone, useNow().toString());
  return (
    <Section title={words.diary.weeks} lead={words.diary.weeksLead}>
      {weeks.days.length === 0 ? (
        <p className="text-ink-soft">{words.diary.none}</p>
      ) : (
        <>
          <OneOfFew
            label={words.diary.which}
            choices={choices}
            value={field}
            onChange={setField}
            look="grid grid-cols-4 rounded-base border border-edge bg-surface p-1 sm:w-fit"
            keyLook="min-h-target cursor-pointer rounded-small px-1 hover:bg-sunken data-selected:bg-accent-soft data-selected:font-medium data-selected:text-accent sm:px-5"
          >
            {({ value }) => words.field[value].name}
          </OneOfFew>
          <WeeksChart weeks={weeks} field={field} />
          <Legend />
          <WeeksTable weeks={weeks} />
        </>
      )}
    </Section>
  );
};

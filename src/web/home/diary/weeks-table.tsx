import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { type DiaryDay, diaryFields } from '#domain/home/diary/diary-day.ts';
import { dateWords } from '#web/app/time-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '../words.ts';
import type { WeeksBack } from './weeks-model.ts';

/** The newest day first; a day of which nothing was said has no row. */
export const WeeksTable = ({ weeks }: { weeks: WeeksBack }) => (
  <Disclosure className="group mt-4">
    <Heading level={3}>
      <Button slot="trigger" className="flex min-h-target cursor-pointer items-center gap-2 text-accent">
        <Icon of={ChevronDown} className="group-data-expanded:rotate-180" />
        {words.diary.table}
      </Button>
    </Heading>
    <DisclosurePanel>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={words.diary.table}>
        <table className="w-full text-left text-sm tabular-nums">
          <thead className="text-ink-soft">
            <tr>
              <th scope="col" className="py-2 pr-4 font-medium">
                {words.diary.column.day}
              </th>
              {diaryFields.map((field) => (
                <th key={field} scope="col" className="px-2 py-2 font-medium">
                  {words.field[field].name}
                </th>
              ))}
              <th scope="col" className="min-w-48 py-2 pl-4 font-medium">
                {words.diary.column.words}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.days.toReversed().map((day) => (
              <Row key={day.day} day={day} />
            ))}
          </tbody>
        </table>
      </div>
    </DisclosurePanel>
  </Disclosure>
);

const Row = ({ day }: { day: DiaryDay }) => (
  <tr className="border-t border-line align-top">
    <th scope="row" className="py-2 pr-4 font-medium whitespace-nowrap">
      {dateWords(Temporal.PlainDate.from(day.day))}
      {day.late ? <span className="block font-normal text-ink-soft">{words.diary.legend.late}</span> : null}
    </th>
    {diaryFields.map((field) => (
      <td key={field} className="px-2 py-2">
        {day[field]?.value ?? words.diary.empty}
      </td>
    ))}
    <td className="py-2 pl-4 break-words whitespace-pre-line">
      {day.bad === null ? null : <span className="block font-medium">{words.diary.legend.bad}</span>}
      {day.words?.value}
    </td>
  </tr>
);

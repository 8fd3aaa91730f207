import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { type DiaryDay, diaryFields } from '#domain/home/diary/diary-day.ts';
import { dateWords } from '#web/app/time-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from '#web/home/words.ts';
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
      <table className="w-full text-left text-sm tabular-nums">
        <thead className="text-ink-soft">
          <tr>
            <th scope="col" className="py-2 pr-4 font-medium">
              {words.diary.column.day}
            </th>
            {diaryFields.map((field) => (
              <th key={field} scope="col" className="px-2 py-2 text-right font-medium">
                {words.field[field].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.days.toReversed().map((day) => (
            <Row key={day.day} day={day} />
          ))}
        </tbody>
      </table>
    </DisclosurePanel>
  </Disclosure>
);

const Row = ({ day }: { day: DiaryDay }) => {
  const said = [day.bad === null ? null : words.diary.legend.bad, day.words?.value].filter(Boolean);
  return (
    <>
      <tr className="border-t border-line">
        <th scope="row" className="py-2 pr-4 font-medium">
          {dateWords(Temporal.PlainDate.from(day.day))}
          {day.late ? (
            <span className="block font-normal text-ink-soft">{words.diary.legend.late}</span>
          ) : null}
        </th>
        {diaryFields.map((field) => (
          <td key={field} className="px-2 py-2 text-right">
            {day[field]?.value ?? words.diary.empty}
          </td>
        ))}
      </tr>
      {said.length === 0 ? null : (
        <tr>
          <td colSpan={1 + diaryFields.length} className="pb-2 break-words whitespace-pre-line text-ink-soft">
            {said.join('. ')}
          </td>
        </tr>
      )}
    </>
  );
};

import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { CoursePicture } from '#domain/outcome/course/picture.ts';
import { monthDay } from '#web/app/time-words.ts';
import { words } from '#web/outcome/course/words.ts';
import { Icon } from '#web/ui/icon.tsx';
import { type CourseDay, courseDays } from './course-days.ts';

/** Everything that is drawn, in rows: the newest day first; a day of which nothing is known has none. */
export const ChartTable = ({ picture }: { picture: CoursePicture }) => (
  <Disclosure className="group mt-4 print:hidden">
    <Heading level={3}>
      <Button
        slot="trigger"
        className="flex min-h-target cursor-pointer items-center gap-2 rounded-small text-accent data-focus-visible:outline-2 data-focus-visible:outline-accent"
      >
        <Icon of={ChevronDown} className="group-data-expanded:rotate-180" />
        {words.chart.table}
      </Button>
    </Heading>
    <DisclosurePanel>
      <table className="w-full text-left text-sm tabular-nums">
        <thead className="text-ink-soft">
          <tr>
            <th scope="col" className="py-2 pr-1 font-medium">
              {words.chart.day}
            </th>
            {picture.lines.map(({ id }) => (
              <th key={id} scope="col" className="px-1 py-2 text-right font-medium">
                {words.lines[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courseDays(picture)
            .toReversed()
            .map((day) => (
              <Row key={day.on} day={day} picture={picture} />
            ))}
        </tbody>
      </table>
    </DisclosurePanel>
  </Disclosure>
);

const Row = ({ day, picture }: { day: CourseDay; picture: CoursePicture }) => (
  <tr className="border-t border-line">
    <th scope="row" className="py-1.5 pr-1 font-normal">
      {monthDay(Temporal.PlainDate.from(day.on))}
      <span className="block text-ink-soft empty:hidden">{happened(day)}</span>
    </th>
    {picture.lines.map(({ id }) => (
      <td key={id} className="px-1 py-1.5 text-right">
        {day.said[id] ?? ''}
      </td>
    ))}
  </tr>
);

const happened = ({ isVisit, isHome }: CourseDay): string =>
  [isVisit ? words.chart.visit : '', isHome ? words.chart.home : ''].filter(Boolean).join(', ');

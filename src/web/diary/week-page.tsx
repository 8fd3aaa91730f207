import { ChevronLeft, ChevronRight } from 'lucide-react';
import { spanWords } from '#web/app/time-words.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { Page } from '#web/ui/page.tsx';
import { WeekGrid } from './week-grid.tsx';
import { useWeek } from './week-model.ts';
import { mondayOf } from './week.ts';
import { words } from './words.ts';

export const WeekPage = () => {
  const { query, monday, today, zone, goTo } = useWeek();
  const isThisWeek = monday.equals(mondayOf(today));
  return (
    <Page
      title={spanWords(monday, monday.add({ days: 6 }))}
      tabTitle={words.week.tab}
      lead={words.week.zone(zone)}
      width="wide"
      actions={
        <div className="flex items-center gap-2">
          <IconButton
            icon={ChevronLeft}
            label={words.week.previous}
            onPress={() => goTo(monday.subtract({ days: 7 }))}
          />
          <Button isDisabled={isThisWeek} onPress={() => goTo(today)}>
            {words.week.thisWeek}
          </Button>
          <IconButton
            icon={ChevronRight}
            label={words.week.next}
            onPress={() => goTo(monday.add({ days: 7 }))}
          />
        </div>
      }
    >
      <Answer of={query}>
        {(week) => (
          <>
            {week.days.every((day) => day.visits.length === 0) ? (
              <p className="mb-4 text-ink-soft">{words.week.none}</p>
            ) : null}
            <WeekGrid key={monday.toString()} week={week} today={today} zone={zone} />
          </>
        )}
      </Answer>
    </Page>
  );
};

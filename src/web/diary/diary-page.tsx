import { useMemo } from 'react';
import { longDay, spanWords } from '#web/app/time-words.ts';
import { useWide } from '#web/session/use-wide.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { BoardView } from './board-view.tsx';
import { words } from './board-words.ts';
import { DaySheet } from './day-sheet.tsx';
import { Panels } from './desk-panels.tsx';
import { useDesk, type Desk } from './desk.ts';
import { useDiary } from './diary-model.ts';
import { DiaryActions, DiaryTools } from './diary-tools.tsx';
import { DoneBar } from './done-bar.tsx';
import { NamesProvider } from './names.ts';
import { WaitingList } from './waiting-list.tsx';
import { WeekList } from './week-list.tsx';

/** The staff's diary: a day by therapist, a week by day, or a day by room. */
export const DiaryPage = () => {
  const diary = useDiary();
  const { address, monday, query, people } = diary;
  const desk = useDesk(address.zone);
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people]);
  const title = address.view === 'week' ? spanWords(monday, monday.add({ days: 6 })) : longDay(address.date);
  return (
    <NamesProvider value={names}>
      <Page
        title={title}
        tabTitle={words.tab}
        lead={words.zone(address.zone)}
        width="full"
        actions={<DiaryActions address={address} desk={desk} />}
      >
        <DiaryTools address={address} people={people} desk={desk} />
        <WaitingList />
        <Answer of={query}>{() => <Shown diary={diary} desk={desk} />}</Answer>
      </Page>
      <Panels desk={desk} zone={address.zone} />
      <DoneBar />
    </NamesProvider>
  );
};

type ShownProps = { readonly diary: ReturnType<typeof useDiary>; readonly desk: Desk };

/** Until another week is read nothing is said of it and nothing is pressed on it: where it is empty somebody may be booked. */
const Shown = ({ diary: { address, board, settings, isRead }, desk }: ShownProps) => {
  const { view, date, today, zone, who } = address;
  const isWide = useWide('48rem');
  if (!board) return <Skeleton />;
  const hasVisits = board.columns.some(({ items }) => items.some(({ kind }) => kind === 'visit'));
  const isEmpty = board.columns.length === 0;
  return (
    <div aria-busy={!isRead} inert={!isRead}>
      {hasVisits || !isRead ? null : <p className="mb-4 text-ink-soft">{words.noVisits[view]}</p>}
      {view === 'rooms' && settings?.rooms.length === 0 ? (
        <p className="mb-4 text-ink-soft">{words.noRooms}</p>
      ) : null}
      {isEmpty && isRead ? <p className="text-ink-soft">{words.noTherapists}</p> : null}
      {view === 'week' && !isWide ? (
        <WeekList board={board} today={today} zone={zone} desk={desk} />
      ) : isEmpty ? null : (
        <div className={view === 'day' ? 'print:hidden' : ''}>
          <BoardView
            key={`${view} ${date.toString()} ${who ?? ''} ${isRead}`}
            {...{ board, view, today, zone, desk }}
          />
        </div>
      )}
      {view === 'day' ? <DaySheet board={board} zone={zone} rooms={settings?.rooms ?? []} /> : null}
    </div>
  );
};

import { useNow } from '#web/app/now.ts';
import { hourWords, minuteOfDay } from '#web/app/time-words.ts';
import { BoardColumn } from './board-column.tsx';
import type { View } from './columns.ts';
import type { Board } from './cursor.ts';
import type { Desk } from './desk.ts';
import type { Span } from './span.ts';
import { isAhead } from './today-model.ts';
import { useBoard } from './use-board.ts';
import { words } from './board-words.ts';

const HOUR_REM = 4;

type BoardViewProps = {
  readonly board: Board;
  readonly view: View;
  readonly today: Temporal.PlainDate;
  readonly zone: string;
  readonly desk: Desk;
};

/** Columns over the hours. One tab stop; arrows move inside; visits are dragged or moved by keyboard. */
export const BoardView = ({ board, view, today, zone, desk }: BoardViewProps) => {
  const now = useNow();
  const inUse = useBoard({
    board,
    desk,
    zone,
    isAhead: (item) => item.kind === 'visit' && isAhead(item.entry, now),
  });
  const { frame, said, handlers } = inUse;
  const { from, to } = board.hours;
  const nowMinute = minuteOfDay(now.toString(), zone);
  return (
    <>
      <p id="board-help" className="sr-only">
        {words.help}
      </p>
      <output aria-live="assertive" className="sr-only">
        {said}
      </output>
      {/* The keys and pointers of the stops inside come up to here. */}
      <div
        ref={frame}
        role="application"
        aria-label={words.board[view]}
        aria-describedby="board-help"
        {...handlers}
        style={{ '--hours': (to - from) / 60, '--hour': `${HOUR_REM}rem`, '--columns': board.columns.length }}
        className={`grid auto-cols-fr grid-cols-[3.25rem_repeat(var(--columns),minmax(var(--least),1fr))] overflow-x-auto border-b border-line [page:week] sm:grid-cols-[3.75rem_repeat(var(--columns),minmax(var(--least),1fr))] ${
          view === 'week' ? '[--least:0px]' : '[--least:8.5rem]'
        }`}
      >
        <HoursRail hours={board.hours} />
        {board.columns.map((column, index) => (
          <BoardColumn
            key={column.key}
            column={column}
            index={index}
            hours={board.hours}
            zone={zone}
            nowMinute={column.date.equals(today) ? nowMinute : null}
            isDay={view === 'week'}
            inUse={inUse}
          />
        ))}
      </div>
      <p aria-hidden className="mt-3 hidden text-sm text-ink-soft lg:block print:hidden">
        {words.keys}
      </p>
    </>
  );
};

const HoursRail = ({ hours }: { hours: Span }) => (
  <div
    aria-hidden
    className="sticky left-0 z-2 bg-paper pt-14 text-right text-sm whitespace-nowrap text-ink-soft tabular-nums"
  >
    {Array.from({ length: (hours.to - hours.from) / 60 }, (_, hour) => (
      <div key={hour} className="h-(--hour) pr-2">
        <span className={`relative ${hour === 0 ? '' : '-top-2.5'}`}>
          {hourWords(hours.from / 60 + hour)}
        </span>
      </div>
    ))}
  </div>
);

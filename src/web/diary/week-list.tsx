import { useEffect, useRef } from 'react';
import { useNow } from '#web/app/now.ts';
import { longDay, timeOfDay } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Tag } from '#web/ui/tag.tsx';
import { words } from './board-words.ts';
import type { Column, Item, VisitItem } from './columns.ts';
import type { Board } from './cursor.ts';
import type { Desk } from './desk.ts';
import { SignTag } from './sign-tag.tsx';
import { isAhead } from './today-model.ts';

type WeekListProps = {
  readonly board: Board;
  readonly today: Temporal.PlainDate;
  readonly zone: string;
  readonly desk: Desk;
};

/** A phone lists the week, day below day, and begins at today. */
export const WeekList = ({ board, today, zone, desk }: WeekListProps) => {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.querySelector('[data-today]')?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={frame} aria-label={words.board.week}>
      {board.columns
        .filter(({ items }) => items.length > 0)
        .map((column) => (
          <Day key={column.key} column={column} zone={zone} desk={desk} isToday={column.date.equals(today)} />
        ))}
    </section>
  );
};

type DayProps = {
  readonly column: Column;
  readonly zone: string;
  readonly desk: Desk;
  readonly isToday: boolean;
};

const Day = ({ column, zone, desk, isToday }: DayProps) => (
  <section
    aria-label={column.name}
    {...(isToday ? { 'data-today': '' } : {})}
    className="scroll-mt-16 border-t border-line py-4"
  >
    <h2 className="mb-2">
      <span
        className={
          isToday
            ? 'rounded-base bg-accent px-2.5 py-1 font-medium text-on-accent'
            : 'font-medium text-ink-soft'
        }
      >
        {longDay(column.date)}
      </span>
    </h2>
    <ol className="divide-y divide-line">
      {column.items.map((item) => (
        <li key={item.key}>
          <Row item={item} zone={zone} desk={desk} />
        </li>
      ))}
    </ol>
  </section>
);

const Row = ({ item, zone, desk }: { item: Item; zone: string; desk: Desk }) =>
  item.kind === 'visit' ? (
    <button
      type="button"
      onClick={() => desk.open({ kind: 'visit', entry: item.entry })}
      className="flex min-h-target w-full cursor-pointer gap-3 rounded-small py-2.5 text-left hover:bg-sunken"
    >
      <span className="w-20 shrink-0 tabular-nums">{timeOfDay(item.entry.startsAt, zone)}</span>
      <VisitLine item={item} />
    </button>
  ) : (
    <button
      type="button"
      onClick={() => desk.open({ kind: 'block', place: null, block: item.block })}
      className="flex min-h-target w-full cursor-pointer gap-3 rounded-small py-2.5 text-left text-ink-soft hover:bg-sunken"
    >
      <span className="w-20 shrink-0 tabular-nums">{timeOfDay(item.block.startsAt, zone)}</span>
      <span>{item.block.words || (item.block.from === 'imported' ? words.imported : words.blocked)}</span>
    </button>
  );

const VisitLine = ({ item: { entry } }: { item: VisitItem }) => {
  const { role } = useMe();
  const now = useNow();
  return (
    <span className="min-w-0 flex-1">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-medium">{entry.clientName}</span>
        {entry.status === 'booked' ? null : <Tag>{words.status[entry.status]}</Tag>}
        {isAhead(entry, now) ? <SignTag sign={entry.screening} role={role} /> : null}
      </span>
      <span className="block text-sm text-ink-soft">
        {entry.service}, {entry.therapistName}
      </span>
    </span>
  );
};

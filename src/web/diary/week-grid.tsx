import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNow } from '#web/app/now.ts';
import { hourWords, minuteOfDay } from '#web/app/time-words.ts';
import { WeekColumn } from './week-column.tsx';
import type { Week } from './week-model.ts';
import { nextInWeek, type ArrowKey } from './week.ts';
import { words } from './words.ts';

type WeekGridProps = { readonly week: Week; readonly today: Temporal.PlainDate; readonly zone: string };

const HOUR_REM = 4;
const arrows: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
const isArrow = (key: string): key is ArrowKey => arrows.includes(key);

/** Seven days: a list on a phone, columns over the hours where there is room. One tab stop; arrows move inside. */
export const WeekGrid = ({ week, today, zone }: WeekGridProps) => {
  const frame = useRef<HTMLElement>(null);
  const firstFull = Math.max(
    0,
    week.days.findIndex((day) => day.visits.length > 0),
  );
  const [at, setAt] = useState({ day: firstFull, index: 0 });
  const { from, to } = week.hours;
  const nowMinute = minuteOfDay(useNow().toString(), zone);

  const move = (event: KeyboardEvent) => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = nextInWeek(
      week.days.map((day) => day.visits),
      at,
      event.key,
    );
    setAt(next);
    frame.current?.querySelector<HTMLElement>(`[data-visit="${next.day}-${next.index}"]`)?.focus();
  };

  useEffect(() => showToday(frame.current), []);

  return (
    <>
      <p id="week-help" className="sr-only">
        {words.week.help}
      </p>
      <section
        ref={frame}
        aria-label={words.week.grid}
        aria-describedby="week-help"
        style={{ '--hours': to - from, '--hour': `${HOUR_REM}rem` }}
        className="[page:week] md:grid md:grid-cols-[3.75rem_repeat(7,minmax(0,1fr))] md:border-b md:border-line"
      >
        <Hours from={from} to={to} />
        {week.days.map((day, index) => (
          <WeekColumn
            key={day.date.toString()}
            day={day}
            place={index}
            hours={week.hours}
            zone={zone}
            nowMinute={day.date.equals(today) ? nowMinute : null}
            focusable={at.day === index ? at.index : null}
            onKey={move}
            onFocus={(visit) => setAt({ day: index, index: visit })}
          />
        ))}
      </section>
    </>
  );
};

/** A phone lists the whole week; it begins at today. */
const showToday = (frame: HTMLElement | null): void => {
  if (!matchMedia('(max-width: 47.99rem)').matches) return;
  frame?.querySelector('[data-today]')?.scrollIntoView({ block: 'start' });
};

const Hours = ({ from, to }: { from: number; to: number }) => (
  <div
    aria-hidden
    className="hidden pt-14 text-right text-sm whitespace-nowrap text-ink-soft tabular-nums md:block"
  >
    {Array.from({ length: to - from }, (_, hour) => (
      <div key={hour} className="h-(--hour) pr-2">
        <span className="relative -top-2.5">{hourWords(from + hour)}</span>
      </div>
    ))}
  </div>
);

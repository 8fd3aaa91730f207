import type { KeyboardEvent } from 'react';
import { longDay, shortDay } from '#web/app/time-words.ts';
import type { WeekDay } from './week-model.ts';
import { VisitBlock } from './visit-block.tsx';

type WeekColumnProps = {
  readonly day: WeekDay;
  readonly place: number;
  readonly hours: { readonly from: number; readonly to: number };
  readonly zone: string;
  /** Minutes after midnight, where this day is today. */
  readonly nowMinute: number | null;
  readonly focusable: number | null;
  readonly onFocus: (visit: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

/** One day of the week. */
export const WeekColumn = ({
  day,
  place,
  hours,
  zone,
  nowMinute,
  focusable,
  onFocus,
  onKey,
}: WeekColumnProps) => {
  const isToday = nowMinute !== null;
  return (
    <section
      aria-label={longDay(day.date)}
      data-today={isToday ? '' : undefined}
      className={`scroll-mt-16 border-t border-line py-4 md:border-t-0 md:py-0 ${day.visits.length === 0 ? 'hidden md:block' : ''}`}
    >
      <h2 className="mb-2 flex items-center gap-2 md:mb-0 md:h-14 md:justify-center">
        <span
          className={
            isToday
              ? 'rounded-base bg-accent px-2.5 py-1 font-medium text-on-accent'
              : 'font-medium text-ink-soft'
          }
        >
          <span className="hidden md:inline">{shortDay(day.date)}</span>
          <span className="md:hidden">{longDay(day.date)}</span>
        </span>
      </h2>
      <div className="md:relative md:h-[calc(var(--hours)*var(--hour))] md:border-l md:border-line md:bg-[repeating-linear-gradient(to_bottom,var(--color-line)_0_1px,transparent_1px_var(--hour))]">
        {isToday ? <NowLine minute={nowMinute} hours={hours} /> : null}
        <ol className="space-y-2 md:space-y-0">
          {day.visits.map((placed, index) => (
            <VisitBlock
              key={placed.entry.id}
              placed={placed}
              mark={`${place}-${index}`}
              hours={hours}
              zone={zone}
              isStop={focusable === index}
              onFocus={() => onFocus(index)}
              onKey={onKey}
            />
          ))}
        </ol>
      </div>
    </section>
  );
};

const NowLine = ({ minute, hours }: { minute: number; hours: { from: number; to: number } }) =>
  minute < hours.from * 60 || minute > hours.to * 60 ? null : (
    <div
      aria-hidden
      style={{ '--top': (minute - hours.from * 60) / 60 }}
      className="pointer-events-none absolute inset-x-0 top-[calc(var(--top)*var(--hour))] z-1 hidden border-t-2 border-clay before:absolute before:-top-1.25 before:-left-1 before:size-2 before:rounded-full before:bg-clay md:block"
    />
  );

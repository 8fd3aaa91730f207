import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { timeOfDay } from '#web/app/time-words.ts';
import type { Placed } from './week.ts';
import { words } from './words.ts';

type VisitBlockProps = {
  readonly placed: Placed;
  readonly mark: string;
  readonly hours: { readonly from: number };
  readonly zone: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

const looks = {
  booked: 'bg-accent-soft border-accent/40 text-ink',
  arrived: 'bg-accent-soft border-accent text-ink',
  done: 'bg-sunken border-line text-ink-soft',
  cancelled: 'hatch bg-surface border-line text-ink-soft line-through',
  'no-show': 'hatch bg-surface border-line text-ink-soft',
};

/** A visit in the week: its height is its length. Opens the client's file. */
export const VisitBlock = ({ placed, mark, hours, zone, isStop, onFocus, onKey }: VisitBlockProps) => {
  const { entry, from, to, lane, lanes } = placed;
  const time = timeOfDay(entry.startsAt, zone);
  const status = words.status[entry.status];
  return (
    <li
      style={{
        '--top': (from - hours.from * 60) / 60,
        '--length': (to - from) / 60,
        '--left': `${(lane / lanes) * 100}%`,
        '--width': `${100 / lanes}%`,
      }}
      className="md:absolute md:top-[calc(var(--top)*var(--hour)+1px)] md:left-(--left) md:h-[calc(var(--length)*var(--hour)-1px)] md:w-(--width) md:px-0.5"
    >
      <Link
        to="/clients/$client"
        params={{ client: entry.client }}
        data-visit={mark}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKey}
        aria-label={words.week.visit(
          entry.clientName,
          entry.service,
          time,
          entry.minutes,
          entry.therapistName,
          status,
        )}
        className={`flex h-full min-h-target overflow-hidden rounded-small border px-3 py-2 no-underline hover:border-accent md:min-h-0 md:flex-col md:px-1.5 md:py-1 md:text-sm ${looks[entry.status]}`}
      >
        <span className="w-24 shrink-0 tabular-nums md:order-2 md:w-auto md:shrink md:truncate">{time}</span>
        <span className="min-w-0 grow md:order-1 md:grow-0">
          <span className="block truncate font-medium">{entry.clientName}</span>
          <span className="block truncate text-ink-soft md:hidden">
            {entry.service}, {entry.therapistName}
          </span>
        </span>
      </Link>
    </li>
  );
};

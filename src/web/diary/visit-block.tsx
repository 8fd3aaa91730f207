import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { initialsOf } from '#web/app/initials.ts';
import { clockFace, timeOfDay } from '#web/app/time-words.ts';
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
        className={`block h-full min-h-target overflow-hidden rounded-small border px-3 py-2 no-underline hover:border-accent md:min-h-0 md:px-1 md:py-1 md:text-sm ${looks[entry.status]}`}
      >
        <InList placed={placed} time={time} />
        <InGrid placed={placed} zone={zone} />
      </Link>
    </li>
  );
};

const InList = ({ placed: { entry }, time }: { placed: Placed; time: string }) => (
  <span className="flex md:hidden">
    <span className="w-24 shrink-0 tabular-nums">{time}</span>
    <span className="min-w-0">
      <span className="block font-medium">{entry.clientName}</span>
      <span className="block text-sm text-ink-soft">
        {entry.service}, {entry.therapistName}
      </span>
    </span>
  </span>
);

/** Names break between their parts only; beside another visit a narrow column has room for initials alone. */
const InGrid = ({ placed: { entry, from, to, lanes }, zone }: { placed: Placed; zone: string }) => (
  <span className="hidden md:block">
    <VisitName name={entry.clientName} isBeside={lanes > 1} isShort={to - from < SHORT_MINUTES} />
    {to - from < SHORT_MINUTES ? null : (
      <span
        className={`truncate leading-4 text-ink-soft tabular-nums ${lanes === 1 ? 'block' : 'hidden lg:block'}`}
      >
        {clockFace(entry.startsAt, zone)} {lanes === 1 ? initialsOf(entry.therapistName) : ''}
      </span>
    )}
  </span>
);

type VisitNameProps = { readonly name: string; readonly isBeside: boolean; readonly isShort: boolean };

const VisitName = ({ name, isBeside, isShort }: VisitNameProps) => {
  if (isShort && !isBeside) return <span className="block truncate font-medium">{name}</span>;
  return (
    <span className="block leading-4 font-medium">
      {isBeside ? <span className="whitespace-nowrap lg:hidden">{initialsOf(name)}</span> : null}
      <span className={isBeside ? 'hidden lg:block' : 'block'}>
        {name.split(' ').map((part, index) => (
          <span key={index} className={`truncate ${isBeside ? 'block' : 'block xl:inline'}`}>
            {part}{' '}
          </span>
        ))}
      </span>
    </span>
  );
};

const SHORT_MINUTES = 40;

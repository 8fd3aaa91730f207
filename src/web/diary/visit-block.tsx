import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { initialsOf } from '#web/app/initials.ts';
import { useNow } from '#web/app/now.ts';
import { clockFace, timeOfDay } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { signLook } from './sign-look.ts';
import { isAhead } from './today-model.ts';
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
  const now = useNow();
  const { role } = useMe();
  const sign = entry.screening === 'free' || !isAhead(entry, now) ? null : signLook(entry.screening, role);
  const standing = [words.status[entry.status], sign?.text].filter((said) => said !== undefined).join(', ');
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
          standing,
        )}
        className={`block h-full min-h-target overflow-hidden rounded-small border px-3 py-2 no-underline hover:border-accent md:min-h-0 md:px-1 md:py-1 md:text-sm ${looks[entry.status]}`}
      >
        <InList placed={placed} time={time} sign={sign} />
        <InGrid placed={placed} zone={zone} sign={sign} />
      </Link>
    </li>
  );
};

type Sign = ReturnType<typeof signLook> | null;

const InList = ({ placed: { entry }, time, sign }: { placed: Placed; time: string; sign: Sign }) => (
  <span className="flex md:hidden">
    <span className="w-24 shrink-0 tabular-nums">{time}</span>
    <span className="min-w-0">
      <span className="block font-medium">{entry.clientName}</span>
      <span className="block text-sm text-ink-soft">
        {entry.service}, {entry.therapistName}
      </span>
      {sign ? (
        <Tag tone={sign.tone} icon={sign.icon}>
          {sign.text}
        </Tag>
      ) : null}
    </span>
  </span>
);

/** Names break between their parts only; beside another visit a narrow column has room for initials alone. */
type InGridProps = { readonly placed: Placed; readonly zone: string; readonly sign: Sign };

const InGrid = ({ placed: { entry, from, to, lanes }, zone, sign }: InGridProps) => (
  <span className="hidden md:block">
    {sign && sign.tone !== 'plain' ? <CornerSign sign={sign} /> : null}
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

const cornerLooks = { stop: 'bg-stop-soft text-stop', other: 'bg-warn-soft text-warn' };

/** In the corner of a column there is room for the sign; its words are in the visit's name and at the pointer. */
const CornerSign = ({ sign }: { sign: NonNullable<Sign> }) => (
  <span
    title={sign.text}
    className={`float-right -mt-0.5 -mr-0.5 ml-0.5 grid size-5 place-items-center rounded-small ${
      sign.tone === 'stop' ? cornerLooks.stop : cornerLooks.other
    }`}
  >
    <Icon of={sign.icon} size={16} />
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

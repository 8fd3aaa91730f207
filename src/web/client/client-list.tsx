import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import type { ClientRow } from '#contract/client.ts';
import { initialsOf } from '#web/app/initials.ts';
import { dateOf, dateWords } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

type ClientListProps = { readonly rows: readonly ClientRow[]; readonly ref: Ref<HTMLUListElement> };

/** The clients as links; arrows move between them. */
export const ClientList = ({ rows, ref }: ClientListProps) => (
  <ul ref={ref} className="border-t border-line">
    {rows.map((row) => (
      <li key={row.id} className="border-b border-line">
        <RowLink row={row} />
      </li>
    ))}
  </ul>
);

const RowLink = ({ row }: { row: ClientRow }) => {
  const { zone } = useMe();
  return (
    <Link
      to="/clients/$client"
      params={{ client: row.id }}
      onKeyDown={moveFocus}
      className="group grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-center gap-x-4 py-3 text-ink no-underline hover:bg-sunken sm:grid-cols-[2.75rem_minmax(0,1.4fr)_minmax(0,1fr)_auto] sm:px-2"
    >
      <span
        aria-hidden
        className="grid size-11 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent"
      >
        {initialsOf(row.name)}
      </span>
      <span className="min-w-0">
        <span className="block truncate text-lg font-medium">{row.name}</span>
        <span className="block truncate text-sm text-ink-soft tabular-nums">
          {[row.bornOn ? dateWords(Temporal.PlainDate.from(row.bornOn)) : '', row.phone]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="col-start-2 text-sm text-ink-soft tabular-nums sm:col-start-3 sm:text-right">
        <When label={words.list.nextVisit} at={row.nextVisitAt} zone={zone} />
        <When label={words.list.lastVisit} at={row.lastVisitAt} zone={zone} />
      </span>
      <Icon of={ChevronRight} className="col-start-3 row-start-1 text-ink-soft sm:col-start-4" />
    </Link>
  );
};

const When = ({ label, at, zone }: { label: string; at: string | null; zone: string }) =>
  at === null ? null : (
    <span className="block truncate">
      {label} <span className="text-ink">{dateOf(at, zone)}</span>
    </span>
  );

/** Up and down go through the list; up from the first goes back to the search. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('a') ?? [])];
  const next = links.indexOf(event.currentTarget) + step;
  if (next < 0) document.querySelector<HTMLElement>('input[type=search]')?.focus();
  else links[next]?.focus();
};

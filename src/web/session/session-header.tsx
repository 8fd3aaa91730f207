import { Link } from '@tanstack/react-router';
import { ChevronLeft, ListTree } from 'lucide-react';
import { SyncState } from '#web/sync/sync-state.tsx';
import type { SessionHead } from '#web/sync/journal.ts';
import { Icon } from '#web/ui/icon.tsx';
import { PageTitle } from '#web/ui/page.tsx';
import { clockText } from './clock-text.ts';
import { useLive } from './session-context.ts';
import { words } from './words.ts';
import { Button } from 'react-aria-components/Button';

/** Who is on the table, the clocks, and whether the record is sent. */
export const SessionHeader = ({ head, unkept }: { head: SessionHead; unkept: number }) => {
  const { session, show } = useLive();
  const { totals } = session;
  const lasted = session.state === 'not-opened' ? 0 : totals.treatmentSeconds;
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line bg-surface px-1 sm:px-2">
      <div className="flex min-w-0 items-center gap-2">
        <Link
          to="/clients/$client"
          params={{ client: head.client }}
          aria-label={words.page.back}
          className="grid size-14 sm:size-target-large shrink-0 place-items-center rounded-base text-ink-soft hover:bg-sunken"
        >
          <Icon of={ChevronLeft} size={24} />
        </Link>
        <div className="min-w-0 [&_h1]:truncate [&_h1]:text-xl sm:[&_h1]:text-2xl">
          <PageTitle tabTitle={words.page.tab}>{head.clientName}</PageTitle>
        </div>
      </div>
      <dl className="flex items-baseline gap-4 sm:gap-8">
        <Clock name={words.clocks.session} value={clockText(lasted)} />
        <Clock name={words.clocks.held} value={clockText(totals.heldSeconds)} />
        <Clock name={words.clocks.holds} value={String(totals.holds)} place="wide" />
      </dl>
      <div className="flex w-full items-center justify-between gap-2 pl-4 sm:w-auto sm:pl-0">
        <SyncState unkept={unkept} />
        <Button
          aria-label={words.act.timeline}
          onPress={() => show('timeline')}
          className="grid size-14 sm:size-target-large cursor-pointer place-items-center rounded-base text-ink-soft hover:bg-sunken"
        >
          <Icon of={ListTree} size={24} />
        </Button>
      </div>
    </header>
  );
};

type ClockProps = { readonly name: string; readonly value: string; readonly place?: 'everywhere' | 'wide' };

const Clock = ({ name, value, place = 'everywhere' }: ClockProps) => (
  <div
    className={`${place === 'wide' ? 'hidden sm:flex' : 'flex'} flex-col-reverse items-end sm:flex-row sm:items-baseline sm:gap-2`}
  >
    <dt className="text-base text-ink-soft">{name}</dt>
    <dd className="text-xl font-semibold tabular-nums sm:text-2xl">{value}</dd>
  </div>
);

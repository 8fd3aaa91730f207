import { Link } from '@tanstack/react-router';
import { ChevronLeft, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { regionName } from '#domain/atlas/region-name.ts';
import { clockText } from '#web/session/clock-text.ts';
import { useLive } from '#web/session/session-context.ts';
import { SyncState } from '#web/sync/sync-state.tsx';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { PageTitle } from '#web/ui/page.tsx';
import { useCharting } from './charting.ts';
import { words } from './words.ts';

/** Whose chart it is, the way back to the session, a hold that still runs, and undo. */
export const ChartHeader = ({ children }: { children: ReactNode }) => {
  const { head, session, unkept } = useLive();
  const { undo } = useCharting();
  return (
    <header className="flex flex-wrap items-stretch justify-between gap-x-4 border-b border-line bg-surface pr-3 pl-1 sm:gap-x-6 sm:pl-2">
      <div className="flex min-w-0 flex-1 items-center gap-2 sm:flex-initial">
        <Link
          to="/clients/$client/session/$session"
          params={{ client: head.client, session: head.session }}
          aria-label={words.page.back}
          className="grid size-14 shrink-0 place-items-center rounded-base text-ink-soft hover:bg-sunken"
        >
          <Icon of={ChevronLeft} size={24} />
        </Link>
        <div className="min-w-0 [&_h1]:truncate [&_h1]:text-xl sm:[&_h1]:text-2xl">
          <PageTitle tabTitle={words.page.tab}>{head.clientName}</PageTitle>
        </div>
        <Running />
      </div>
      <span aria-hidden className="order-2 basis-full sm:hidden" />
      <div className="order-3 flex items-end pl-2">{children}</div>
      <div className="order-4 flex items-center">
        <SyncState unkept={unkept} />
      </div>
      <div className="order-1 flex items-center py-1 sm:order-5">
        <Button icon={Undo2} isDisabled={session.state === 'not-opened'} onPress={undo}>
          {words.page.undo}
        </Button>
      </div>
    </header>
  );
};

/** A hold goes on while it is charted; it is in sight, and a press leads back to it. */
const Running = () => {
  const { session, head } = useLive();
  const hold = session.running.at(-1);
  if (!hold) return null;
  return (
    <Link
      to="/clients/$client/session/$session"
      params={{ client: head.client, session: head.session }}
      className="flex min-h-target items-center gap-2 rounded-base bg-clay px-3 font-medium text-on-clay tabular-nums"
    >
      <span className="max-w-40 truncate max-sm:sr-only">
        {words.page.running(regionName(hold.region, hold.side))}
      </span>
      {clockText(hold.seconds)}
    </Link>
  );
};

import { Outlet } from '@tanstack/react-router';
import { useMe } from './who-model.ts';
import { MemberCorner } from './member-corner.tsx';
import { OfflineLine } from './offline-line.tsx';
import { Places } from './places-bar.tsx';
import { PrintHead } from './print-head.tsx';
import { SyncState } from '#web/sync/sync-state.tsx';
import { Mark } from './wordmark.tsx';
import { words } from './words.ts';

/** The calm frame around a page: a bar at the foot of a phone, a slim rail beside anything wider. */
export const Frame = () => {
  const me = useMe();
  return (
    <div className="flex min-h-dvh flex-col md:flex-row print:block">
      <SkipLink />
      <div className="sticky top-0 z-10 flex h-14 shrink-0 items-center justify-between gap-2 border-b border-line bg-paper px-4 md:h-dvh md:w-26 md:flex-col md:justify-start md:border-r md:border-b-0 md:px-2 md:py-5 print:hidden">
        <div className="flex min-w-0 items-center gap-2.5 md:mb-6 md:flex-col">
          <Mark size={26} />
          <span className="truncate text-sm font-medium md:hidden">{me.practiceName}</span>
        </div>
        <Places role={me.role} />
        <div className="flex items-center gap-2 md:mt-auto md:flex-col md:gap-4">
          {me.role === 'client' ? null : <SyncState />}
          <MemberCorner me={me} />
        </div>
      </div>
      <main id="page" tabIndex={-1} className="min-w-0 grow pb-20 outline-none md:pb-0 print:pb-0">
        <OfflineLine />
        <PrintHead me={me} />
        <Outlet />
      </main>
    </div>
  );
};

const SkipLink = () => (
  <a
    href="#page"
    className="fixed top-2 left-2 z-50 -translate-y-20 rounded-base bg-ink px-4 py-3 text-paper focus:translate-y-0 print:hidden"
  >
    {words.skip}
  </a>
);

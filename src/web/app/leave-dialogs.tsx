import { lazy, Suspense } from 'react';

export type Leaving = 'here' | 'everywhere' | null;

const LeaveDialog = lazy(async () => ({ default: (await import('./leave-dialog.tsx')).LeaveDialog }));

/** The question before a sign-out, fetched when it is asked. */
export const LeaveDialogs = ({ leaving, onClose }: { leaving: Leaving; onClose: () => void }) =>
  leaving === null ? null : (
    <Suspense fallback={null}>
      <LeaveDialog where={leaving} onClose={onClose} />
    </Suspense>
  );

import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Said } from '#web/ui/said.tsx';

/** Loaded after the page; where it cannot be loaded the page does without, as nothing newer can be loaded either. */
const UpdateNotice = lazy(async () => {
  const nothing = { UpdateNotice: () => null };
  const loaded = await import('./update-notice.tsx').catch(() => nothing);
  return { default: loaded.UpdateNotice };
});

/** What stands around every page, signed in or not. */
export const Root = () => (
  <>
    <Outlet />
    <Suspense>
      <UpdateNotice />
    </Suspense>
    <Said />
  </>
);

import { Outlet } from '@tanstack/react-router';
import { Said } from '#web/ui/said.tsx';
import { UpdateNotice } from './update-notice.tsx';

/** What stands around every page, signed in or not. */
export const Root = () => (
  <>
    <Outlet />
    <UpdateNotice />
    <Said />
  </>
);

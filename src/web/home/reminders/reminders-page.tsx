import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

export const RemindersPage = () => (
  <Page title="Reminders">
    <Skeleton />
  </Page>
);

import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

export const ProgramPage = () => (
  <Page title="Home program">
    <Skeleton />
  </Page>
);

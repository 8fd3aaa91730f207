import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

export const PlayPage = () => (
  <Page title="Tonight">
    <Skeleton />
  </Page>
);

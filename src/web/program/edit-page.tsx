import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

export const EditPage = () => (
  <Page title="Home program">
    <Skeleton />
  </Page>
);

import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

export const TonightPage = () => (
  <Page title="At home">
    <Skeleton />
  </Page>
);

import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

export const MyDiaryPage = () => (
  <Page title="Your diary">
    <Skeleton />
  </Page>
);

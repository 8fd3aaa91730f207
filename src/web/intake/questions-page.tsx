import { Page } from '#web/ui/page.tsx';

export const QuestionsPage = () => (
  <main id="page">
    <Page title="Questions before your visit">These questions cannot be opened yet.</Page>
  </main>
);

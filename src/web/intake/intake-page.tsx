import { Page } from '#web/ui/page.tsx';

export const IntakePage = () => (
  <main id="page">
    <Page title="Questions before your visit">This form cannot be opened yet.</Page>
  </main>
);

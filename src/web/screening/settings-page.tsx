import { Page } from '#web/ui/page.tsx';

export const ScreeningSettingsPage = () => (
  <Page title="Screening">These settings cannot be opened yet.</Page>
);

import { Page } from '#web/ui/page.tsx';

export const ScreeningPage = () => <Page title="Screening">The screening cannot be opened yet.</Page>;

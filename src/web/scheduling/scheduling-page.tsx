import { Page } from '#web/ui/page.tsx';

export const SchedulingPage = () => <Page title="Scheduling">{null}</Page>;

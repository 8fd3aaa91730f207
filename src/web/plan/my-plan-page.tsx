import { Page } from '#web/ui/page.tsx';

export const MyPlanPage = () => <Page title="Your plan">Your plan cannot be opened yet.</Page>;

import { Page } from '#web/ui/page.tsx';

export const InboxPage = () => <Page title="Questions">{null}</Page>;

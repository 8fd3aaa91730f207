import { Page } from '#web/ui/page.tsx';

export const RequestsPage = () => <Page title="Requests">{null}</Page>;

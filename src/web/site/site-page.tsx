import { Page } from '#web/ui/page.tsx';

export const SitePage = () => <Page title="Public pages">{null}</Page>;

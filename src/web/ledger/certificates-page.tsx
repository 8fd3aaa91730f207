import { Page } from '#web/ui/page.tsx';

export const CertificatesPage = () => <Page title="Certificates and packages">{null}</Page>;

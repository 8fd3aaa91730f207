import type { Page } from './answer.ts';
import { evidencePage } from './evidence-page.ts';
import { expectPage } from './expect-page.ts';
import { homePage } from './home-page.ts';
import { hoursPage } from './hours-page.ts';
import { policiesPage } from './policies-page.ts';
import { servicesPage } from './services-page.ts';
import type { PageCall, Site } from './site.ts';
import { therapistsPage } from './therapists-page.ts';

/** The pages that a practice writes itself; the preview shows the same with the draft. */
export const ownPages: Readonly<Record<string, (call: PageCall) => Page>> = {
  '': homePage,
  '/services': servicesPage,
  '/therapists': therapistsPage,
  '/what-to-expect': expectPage,
  '/evidence': evidencePage,
  '/hours': hoursPage,
  '/policies': policiesPage,
};

export function addOwnPages(site: Site): void {
  for (const [path, render] of Object.entries(ownPages)) site.page('GET', path, render, { kept: true });
}

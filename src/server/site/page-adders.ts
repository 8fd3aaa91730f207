import { addAskPages } from './ask-pages.ts';
import { addFindPages } from './find-pages.ts';
import { addEvidencePage } from './evidence-page.ts';
import { addExpectPage } from './expect-page.ts';
import { addFinding } from './finding.ts';
import { addHomePage } from './home-page.ts';
import { addHoursPage } from './hours-page.ts';
import { addPhotos } from './photo-files.ts';
import { addPoliciesPage } from './policies-page.ts';
import { addServicesPage } from './services-page.ts';
import { addFiles } from './site-files.ts';
import { addTherapistsPage } from './therapists-page.ts';
import { addPayPages } from './pay-pages.ts';
import { addBookingPages } from './booking-pages.ts';
import { addVisitPages } from './visit-pages.ts';
import type { Site } from './site.ts';

/** Everybody who adds pages. Each adds its own, at addresses that nobody else has. */
export const pageAdders: readonly ((site: Site) => void)[] = [
  addBookingPages,
  addVisitPages,
  addAskPages,
  addFindPages,
  addFiles,
  addFinding,
  addPhotos,
  addHomePage,
  addServicesPage,
  addTherapistsPage,
  addExpectPage,
  addEvidencePage,
  addHoursPage,
  addPayPages,
  addPoliciesPage,
];

import { addStopPages } from '#server/home/stop-pages.ts';
import { addAskPages } from './ask-pages.ts';
import { addBalancePages } from './balance-page.ts';
import { addFindPages } from './find-pages.ts';
import { addFinding } from './finding.ts';
import { addOwnPages } from './own-pages.ts';
import { addPhotos } from './photo-files.ts';
import { addFiles } from './site-files.ts';
import { addGiftPages } from './gift-pages.ts';
import { addPayPages } from './pay-pages.ts';
import { addBookingPages } from './booking-pages.ts';
import { addVisitPages } from './visit-pages.ts';
import { addRequestPages } from './request-pages.ts';
import type { Site } from './site.ts';

/** Everybody who adds pages. Each adds its own, at addresses that nobody else has. */
export const pageAdders: readonly ((site: Site) => void)[] = [
  addBookingPages,
  addVisitPages,
  addAskPages,
  addRequestPages,
  addBalancePages,
  addFindPages,
  addFiles,
  addFinding,
  addPhotos,
  addOwnPages,
  addGiftPages,
  addPayPages,
  addStopPages,
];

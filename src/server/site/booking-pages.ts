import { choosePage } from './booking-choose.ts';
import { detailsPage } from './booking-details.ts';
import { bookingScript } from './booking-script.ts';
import { bookNow } from './booking-submit.ts';
import { keepTime, timesPage } from './booking-times.ts';
import type { Site } from './site.ts';

/** Booking in three steps: what and with whom, when, who. Without an account, and without a script. */
export function addBookingPages(site: Site): void {
  site.plain('GET', bookingScript.address, bookingScript.answer);
  site.page('GET', '/book', choosePage);
  site.page('GET', '/book/times', timesPage(site));
  site.page('POST', '/book/times', keepTime(site));
  site.page('GET', '/book/details', detailsPage(site));
  site.page('POST', '/book/details', bookNow(site));
}

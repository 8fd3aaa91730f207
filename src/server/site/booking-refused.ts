import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import { page, type Page } from './answer.ts';
import { nextTimes } from './booking-next.ts';
import { wishFields, type Wish } from './booking-wish.ts';
import { html, type Html } from './html.ts';
import { dialled } from './layout.ts';
import type { PageCall } from './site.ts';

type Refused = { readonly wish: Wish; readonly refusal: BookingRefusal };

/** The practice's no before anything was typed, with what can be had instead. */
export function refusedPage(call: PageCall, { wish, refusal }: Refused): Page {
  if (refusal.reason === 'ask-first') return askFirstPage(call);
  const { title, words } = noWords(refusal);
  return page({
    title,
    hidden: true,
    status: 409,
    main: html`<h1>${title}</h1>
      <p>${words}</p>
      ${
        'next' in refusal &&
        refusal.next.length > 0 &&
        html`<h2>The next free times</h2>
          <form method="post" action="${call.at('/book/times')}">
            ${wishFields(wish)}${nextTimes(call, refusal.next)}
          </form>`
      }
      <p><a href="${call.at('/book')}">See all times</a></p>`,
  });
}

/** In words that fit whoever reads them. */
export function noWords(refusal: BookingRefusal): { title: string; words: string } {
  switch (refusal.reason) {
    case 'taken':
      return { title: 'That time has just been taken', words: 'Somebody was a moment faster. We are sorry.' };
    case 'hold-expired':
      return {
        title: 'That time is gone',
        words: 'We kept it for you for a while, and meanwhile somebody else has booked it. We are sorry.',
      };
    case 'client-busy':
      return {
        title: 'You have another visit then',
        words: 'There is a visit in your name at that time already. Please choose another time.',
      };
    case 'not-offered':
      return { title: 'That time cannot be booked', words: notOfferedWords(refusal.why) };
    case 'service-gone':
      return { title: 'This is not offered any more', words: 'Please choose something else.' };
    case 'ask-first':
      return { title: 'Please speak with us first', words: '' };
  }
}

const notOfferedWords = (why: string): string =>
  why === 'past' || why === 'too-soon'
    ? 'It is too close now for a booking on this page. Please choose a later time, or call us.'
    : 'It is not free any more. Please choose another time.';

/** Said in the same words whatever the reason is: unpaid, missed, or a question that only a talk can answer. */
export const askFirstPage = ({ practice, at }: PageCall): Page =>
  page({
    title: 'Please speak with us first',
    hidden: true,
    status: 409,
    main: html`<h1>Please speak with us first</h1>
      <p>We would like to talk with you briefly before we book this visit. Nothing is booked yet.</p>
      ${reachUs(practice.phone, at('/ask'))}`,
  });

const reachUs = (phone: string, ask: string): Html =>
  html`<p class="actions">
    ${phone && html`<a class="button" href="tel:${dialled(phone)}">Call ${phone}</a>`}
    <a class="button quiet" href="${ask}">Write to us</a>
  </p>`;

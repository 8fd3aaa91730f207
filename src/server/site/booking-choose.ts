import { amountInWords } from '#domain/base/amount-in-words.ts';
import { page, redirect, type Answer, type Page } from './answer.ts';
import { choice, submit, type Option } from './form-parts.ts';
import { html, type Html } from './html.ts';
import { givers, wishIn, wishQuery } from './booking-wish.ts';
import { stepLine } from './booking-steps.ts';
import type { PublicService } from './site-practice.ts';
import type { PageCall } from './site.ts';

/** The first step: what, and with whom. A service that only one person gives leads straight to its times. */
export function choosePage(call: PageCall): Answer {
  const { practice, query, at } = call;
  if (!practice.rules.open || bookable(call).length === 0) return closedPage(call);
  const wish = wishIn(call, query);
  if (wish && (wish.therapist || givers(wish.service, practice.therapists).length === 1))
    return redirect(`${at('/book/times')}?${wishQuery(wish)}`);
  return page({
    title: 'Book a time',
    description: `Book a visit at ${practice.name}. You need no account.`,
    main: html`<h1>Book a time</h1>
      ${stepLine(1)} ${wish ? withWhom(wish.service, call) : whatToBook(call)}`,
  });
}

const bookable = ({ practice }: PageCall): PublicService[] =>
  practice.services.filter(({ therapists }) => therapists.length > 0);

const whatToBook = (call: PageCall): Html =>
  html`<form method="get" action="${call.at('/book')}">
    ${choice({
      name: 'service',
      label: 'What would you like?',
      required: true,
      options: bookable(call).map((service) => optionFor(service, call)),
      chosen: bookable(call).length === 1 ? [bookable(call)[0]?.id ?? ''] : [],
    })}
    ${submit('Go on')}
  </form>`;

const optionFor = ({ id, name, price, minutes }: PublicService, { practice }: PageCall): Option => ({
  value: id,
  label: name,
  note: `${minutes} minutes, ${amountInWords(price, practice.currency)}`,
});

const withWhom = (service: PublicService, { practice, at }: PageCall): Html =>
  html`<p class="lead">${service.name}</p>
    <form method="get" action="${at('/book/times')}">
      <input type="hidden" name="service" value="${service.id}" />
      ${choice({
        name: 'therapist',
        label: service.therapistsNeeded === 2 ? 'With whom, besides one more?' : 'With whom?',
        required: true,
        chosen: [''],
        options: [
          { value: '', label: 'Anyone', note: 'Most times to choose from' },
          ...givers(service, practice.therapists).map(({ id, name, credentials }) => ({
            value: id,
            label: name,
            note: credentials,
          })),
        ],
      })}
      ${submit('See the times')}
    </form>`;

const closedPage = ({ practice, at }: PageCall): Page =>
  page({
    title: 'Book a time',
    main: html`<h1>Book a time</h1>
      <p>Times cannot be booked on this page right now.</p>
      <p>
        ${practice.phone && html`Please call us at <a href="tel:${practice.phone.replaceAll(/[^\d+]/gu, '')}">${practice.phone}</a>, or `}
        <a href="${at('/ask')}">ask us</a> for a time.
      </p>`,
  });

import { amountInWords } from '#domain/base/amount-in-words.ts';
import { clockOf, dayOf, timeOf } from '#server/scheduling/visit-times.ts';
import { policyOf } from '#server/scheduling/policy-words.ts';
import { page, type Page } from './answer.ts';
import { html, type Html } from './html.ts';
import { dialled } from './layout.ts';
import { openVisit, type LinkedVisit, type Opened } from './visit-behind-link.ts';
import type { PageCall, Site } from './site.ts';

/** One visit, to whoever holds its link: after booking it the confirmation, later the place to move or cancel it. */
export const visitPage =
  (site: Site) =>
  async (call: PageCall): Promise<Page> => {
    const opened = await openVisit(site, call);
    const title = titleOf(opened, call.query);
    return page({
      title,
      hidden: true,
      main: html`<div class="narrow">
        <h1>${title}</h1>
        ${opened.visit.status === 'cancelled' ? cancelledBody(call) : standingBody(opened, call)}
      </div>`,
    });
  };

function titleOf({ visit, isAhead }: Opened, query: URLSearchParams): string {
  if (visit.status === 'cancelled') return 'Your visit is cancelled';
  if (!isAhead) return 'Your visit';
  if (query.has('booked')) return 'Your visit is booked';
  return query.has('moved') ? 'Your visit has a new time' : 'Your visit';
}

const standingBody = (opened: Opened, call: PageCall): Html =>
  html`${
    (call.query.has('booked') || call.query.has('moved')) &&
    html`<p role="status">
      We have written to you: the mail has a file for your calendar, and this page's link.
    </p>`
  }
  ${visitCard(opened.visit, call)} ${call.query.has('booked') && opened.isAhead && beforeTheFirst}
  ${opened.isAhead ? changes(opened, call) : html`<p>${callUs(call)}</p>`}`;

/** Whose visit it is this page does not know: who has been here before reads on. */
const beforeTheFirst = html`<p>
  Is it your first visit with us? Please note once a day how strong your pain is, from 0 to 10: a few days of
  it before the first visit help to see a change later. Paper will do; if you have a sign-in,
  <a href="/my/diary">your diary</a> is the place for it. The mail has a link to our questions.
</p>`;

/** When, what, with whom and where. */
export const visitCard = (visit: LinkedVisit, { practice: { zone } }: PageCall): Html =>
  html`<div class="card">
    <p class="lead">
      <time datetime="${visit.startsAt}"
        >${dayOf(visit.startsAt, zone)}, ${clockOf(visit.startsAt, zone)}</time
      >
      to ${timeOf(visit.endsAt, zone)}
    </p>
    <p>${visit.serviceName} with ${visit.therapistName}</p>
    ${visit.address && html`<p>${visit.address}</p>`}
  </div>`;

const changes = ({ token, visit, fee }: Opened, call: PageCall): Html => {
  const { at, practice } = call;
  const canMove = visit.service !== null && fee === 0;
  return html`<p class="actions">
      ${canMove && html`<a class="button quiet" href="${at(`/visit/${token}/move`)}">Move it</a>`}
      <a class="button quiet" href="${at(`/visit/${token}/cancel`)}">Cancel it</a>
    </p>
    ${
      fee > 0
        ? lateMove({ visit, fee }, call)
        : html`${policyOf({ ...practice, startsAt: visit.startsAt }).map((line) => html`<p>${line}</p>`)}
            <p>${callUs(call)}</p>`
    }`;
};

/** Why it cannot be moved here any more, and what somebody can do who cannot come. */
export const lateMove = ({ visit, fee }: Pick<Opened, 'visit' | 'fee'>, { practice, at }: PageCall): Html => {
  const { rules, zone, phone, currency } = practice;
  const until = Temporal.Instant.from(visit.startsAt).subtract({ hours: rules.freeUntilHours }).toString();
  const ask = phone
    ? html`Call us at <a href="tel:${dialled(phone)}">${phone}</a>`
    : html`<a href="${at('/ask')}">Write to us</a>`;
  return html`<p>
      Until ${dayOf(until, zone)}, ${timeOf(until, zone)}, it could be moved here at no cost. Now it is short
      notice: cancelling costs <strong>${amountInWords(fee, currency)}</strong>.
    </p>
    <p>Can you not come at this time? ${ask} before you cancel. We will look for another time with you.</p>`;
};

const callUs = ({ practice: { phone }, at }: PageCall): Html =>
  phone
    ? html`If anything is unclear, call us at <a href="tel:${dialled(phone)}">${phone}</a>.`
    : html`If anything is unclear, <a href="${at('/ask')}">write to us</a>.`;

const cancelledBody = ({ at }: PageCall): Html =>
  html`<p>The time is free for somebody else now. If you would like another one, you are welcome.</p>
    <p class="actions"><a class="button" href="${at('/book')}">Book another time</a></p>`;

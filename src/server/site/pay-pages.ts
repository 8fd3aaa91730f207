import type { AskingAsVisitor } from '#server/database/asking.ts';
import { NotHere } from '#server/http/handler.ts';
import { leaveCheckout } from '#server/payment/leave-checkout.ts';
import { readPayment, type Payment } from '#server/payment/payment-book.ts';
import { paymentBehind } from '#server/payment/payment-link.ts';
import { amountInWords } from '#domain/base/amount-in-words.ts';
import { KeptWish } from '#server/payment/paid-wish.ts';
import { dayOf, timeOf } from '#server/scheduling/visit-times.ts';
import { page, redirect, type Answer, type Page } from './answer.ts';
import { html, type Html } from './html.ts';
import type { PageCall, Site } from './site.ts';

/** The way to the provider and back. The provider knows these addresses: they show the sum and the day, and no more. */
export function addPayPages(site: Site): void {
  site.page('GET', '/pay/:token', async (call) => payPage(await opened(site, call)));
  site.page('GET', '/pay/:token/paid', async (call) => paidPage(await opened(site, call)));
  site.page('GET', '/pay/:token/left', async (call) => leftPage(await opened(site, call)));
  site.page('POST', '/pay/:token/left', async (call) => giveUp(site, await opened(site, call)));
}

type Opened = { readonly call: PageCall; readonly asking: AskingAsVisitor; readonly payment: Payment };

async function opened(site: Site, call: PageCall): Promise<Opened> {
  const named = paymentBehind(site.secret, call.params['token'] ?? '');
  if (named === null) throw new NotHere();
  const asking = { ...call.asking, member: named.link as AskingAsVisitor['member'] };
  const payment = await site.database.unaudited.read(asking, (tables) => readPayment(tables, named.payment));
  if (payment === undefined) throw new NotHere();
  return { call, asking, payment };
}

const hiddenPage = (title: string, main: Html): Page => page({ title, main, hidden: true });

function payPage({ call, payment }: Opened): Answer {
  const { token = '' } = call.params;
  if (payment.state === 'asked' && payment.reference === null) return beingOpened(call);
  if (payment.address === null) return redirect(call.at(`/pay/${token}/paid`));
  return hiddenPage(
    wordsOf(payment).title,
    html`<h1>${wordsOf(payment).title}</h1>
      ${about(call, payment)}
      <p>
        ${wordsOf(payment).what} You go on to a page of Stripe, who takes cards for us. The number of your
        card never comes to ${call.practice.name}.
      </p>
      ${
        payment.purpose === 'gift'
          ? undefined
          : html`<p>
              Your time is kept for you until ${keptUntil(call, payment)}. It is booked when this is done.
            </p>`
      }
      <p class="actions">
        <a class="button" href="${payment.address}" rel="noreferrer">${wordsOf(payment).go}</a>
      </p>
      <form method="post" action="${call.at(`/pay/${token}/left`)}">
        <p><button class="button quiet">Not now</button></p>
      </form>`,
  );
}

/** Sent twice, the second answer may be here before the checkout of the first is open. */
const beingOpened = (call: PageCall): Page =>
  hiddenPage(
    'One moment',
    html`<h1>One moment</h1>
      <p>We are getting the payment ready. Your time is kept meanwhile.</p>
      <p class="actions">
        <a class="button" href="${call.at(`/pay/${call.params['token'] ?? ''}`)}">Go on</a>
      </p>`,
  );

const about = (call: PageCall, payment: Payment): Html | undefined => {
  const wish = KeptWish.safeParse(payment.wish).data;
  if (wish === undefined) return undefined;
  const at = wish.startsAt.toString();
  return html`<p class="lead">${dayOf(at, call.practice.zone)}, ${timeOf(at, call.practice.zone)}</p>`;
};

/** Half an hour: as long as the checkout is open. */
const keptUntil = ({ practice }: PageCall, { askedAt }: Payment): string =>
  timeOf(Temporal.Instant.from(askedAt).add({ minutes: 30 }).toString(), practice.zone);

function wordsOf(payment: Payment): { title: string; what: string; go: string } {
  const sum = amountInWords(payment.cents, payment.currency);
  switch (payment.purpose) {
    case 'card':
      return {
        title: 'Leave a card for your visit',
        what: 'Nothing is charged now. The card is charged only if you cancel late or do not come.',
        go: 'Go on to leave a card',
      };
    case 'prepay':
      return {
        title: `Pay ${sum} for your visit`,
        what: 'You pay the whole visit now.',
        go: `Go on to pay ${sum}`,
      };
    case 'gift':
      return {
        title: `Pay ${sum} for your gift`,
        what: 'The certificate is made when it is paid.',
        go: `Go on to pay ${sum}`,
      };
    case 'deposit':
    case 'fee':
      return {
        title: `Pay a deposit of ${sum}`,
        what: 'It counts towards your visit: you pay the rest there.',
        go: `Go on to pay ${sum}`,
      };
  }
}

const CARD_ALONE = 'Your card is kept for this visit. Nothing was charged.';

/** The provider's news may be a moment behind the person. */
function paidPage({ call, payment }: Opened): Answer {
  switch (payment.state) {
    case 'asked':
      return hiddenPage(
        'One moment',
        html`<h1>One moment</h1>
          <p>
            We are waiting to hear that it arrived. This takes a few seconds, and you need not wait: we write
            to you.
          </p>
          <p class="actions">
            <a class="button" href="${call.at(`/pay/${call.params['token'] ?? ''}/paid`)}">Look again</a>
          </p>`,
      );
    case 'done':
      return payment.purpose === 'gift' ? giftPaid(payment) : booked(call, payment);
    case 'refunding':
    case 'refunded':
      return givenBack(call, payment);
    case 'abandoned':
      return notPaid(call);
  }
}

const booked = (call: PageCall, payment: Payment): Page =>
  hiddenPage(
    'Your visit is booked',
    html`<h1>Your visit is booked</h1>
      <p>
        ${payment.cents === 0 ? CARD_ALONE : `We have your ${amountInWords(payment.cents, payment.currency)}. Thank you.`}
        A mail with the day, a calendar file and the link to move or cancel your visit is on its way to you.
      </p>
      <p><a href="${call.at('/what-to-expect')}">What to expect at your visit</a></p>`,
  );

const giftPaid = (payment: Payment): Page =>
  hiddenPage(
    'Your gift is ready',
    html`<h1>Your gift is ready</h1>
      <p>
        We have your ${amountInWords(payment.cents, payment.currency)}. Thank you. A mail with the certificate
        to print is on its way to you; if you named a day and an address, it goes there on that day.
      </p>`,
  );

const givenBack = (call: PageCall, payment: Payment): Page =>
  payment.toRefund === payment.cents ? timeGone(call, payment) : wrongSum(call, payment);

const wrongSum = (call: PageCall, payment: Payment): Page =>
  page({
    title: 'Your payment goes back',
    hidden: true,
    status: 409,
    main: html`<h1>Your payment goes back</h1>
      <p>
        Another sum came in than the ${amountInWords(payment.cents, payment.currency)} that we asked for. All
        of it goes back to the card you paid with; banks take up to ten days to show it. Nothing is booked,
        and the time is free again.
      </p>
      <p class="actions"><a class="button" href="${call.at('/book')}">Choose a time</a></p>`,
  });

const timeGone = (call: PageCall, payment: Payment): Page =>
  page({
    title: 'The time had gone',
    hidden: true,
    status: 409,
    main: html`<h1>The time had gone</h1>
      <p>
        Your payment came after the time we kept for you, and somebody else has it now. We are sorry. The
        whole ${amountInWords(payment.toRefund, payment.currency)} goes back to the card you paid with; banks
        take up to ten days to show it.
      </p>
      <p class="actions"><a class="button" href="${call.at('/book')}">Choose another time</a></p>`,
  });

const notPaid = (call: PageCall): Page =>
  hiddenPage(
    'Nothing was paid',
    html`<h1>Nothing was paid</h1>
      <p>This was given up or has run out. Nothing was charged, and the time is free again.</p>
      <p class="actions"><a class="button" href="${call.at('/book')}">Choose a time</a></p>`,
  );

/** Back from the provider without paying: both ways on are open. */
function leftPage({ call, payment }: Opened): Answer {
  const { token = '' } = call.params;
  if (payment.state !== 'asked') return redirect(call.at(`/pay/${token}/paid`));
  return redirect(call.at(`/pay/${token}`));
}

async function giveUp(site: Site, { call, asking, payment }: Opened): Promise<Answer> {
  await leaveCheckout(site, { asking, payment, now: call.now });
  return redirect(call.at(`/pay/${call.params['token'] ?? ''}/paid`));
}

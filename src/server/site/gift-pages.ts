import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { LedgerSettings } from '#domain/ledger/ledger-settings.ts';
import { printCertificate } from '#server/ledger/certificate-card.ts';
import { readBooks, todayIn } from '#server/ledger/practice-books.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { NotHere } from '#server/http/handler.ts';
import { giftBehind } from '#server/payment/gift-link.ts';
import { orderGift } from '#server/payment/order-gift.ts';
import { file, page, redirect, type Answer } from './answer.ts';
import { choice, errorSummary, field, submit, type FormError } from './form-parts.ts';
import { readGift, typedGift, type TypedGift } from './gift-form.ts';
import { html, type Html } from './html.ts';
import type { PageCall, Site } from './site.ts';

/** Buying a gift without an account and without JavaScript. */
export function addGiftPages(site: Site): void {
  site.page('GET', '/gift', async (call) => giftPage(site, call, { typed: typedGift(call.query) }));
  site.page('POST', '/gift', (call) => takeOrder(site, call), { perMinute: 10 });
  site.page('GET', '/gift/ordered', (call) => orderedPage(call));
  site.page('GET', '/gift/card/:token', (call) => cardFile(site, call), { perMinute: 30 });
}

type Shown = {
  readonly typed: TypedGift;
  readonly errors?: readonly FormError[];
  readonly status?: 422 | 503;
};

async function giftPage(site: Site, call: PageCall, shown: Shown): Promise<Answer> {
  const { settings } = await site.database.unaudited.read(call.asking, readBooks);
  return page({
    title: 'Give a visit',
    description: `Give a visit at ${call.practice.name}: by amount or by service, by mail or to print.`,
    main: settings.sellsCertificates ? form(site, call, { ...shown, settings }) : notSold(call),
    ...(shown.status ? { status: shown.status } : {}),
  });
}

const notSold = ({ practice, at }: PageCall): Html =>
  html`<h1>Give a visit</h1>
    <p>${practice.name} sells no gift certificates at the moment. One that you have counts as before.</p>
    <p><a href="${at('/gift/balance')}">See what is on a certificate</a></p>`;

type Form = Shown & { readonly settings: LedgerSettings };

function form(site: Site, { practice, at, now }: PageCall, { typed, errors = [], settings }: Form): Html {
  const sum = (cents: number): string => amountInWords(cents, practice.currency);
  const errorOf = (name: keyof TypedGift) => errors.find((error) => error.name === name)?.message;
  const given = (name: keyof TypedGift, label: string) => ({
    name,
    label,
    value: typed[name],
    error: errorOf(name),
  });
  const today = todayIn(practice, now);
  return html`<h1>Give a visit</h1>
    <p class="lead">
      ${isOnline(site) ? 'Pay by card, and the certificate comes by mail at once.' : 'Order it here and pay at the practice.'}
    </p>
    <p class="soft">You already have one? <a href="${at('/gift/balance')}">See what is on it</a></p>
    ${errorSummary(errors)}
    <form method="post" action="${at('/gift')}">
      ${choice({
        name: 'worth',
        label: 'What do you give?',
        required: true,
        chosen: [typed.worth],
        options: [
          {
            value: 'amount',
            label: 'An amount',
            note: `From ${sum(settings.lowestCertificate)} to ${sum(settings.highestCertificate)}, used in as many visits as it lasts.`,
          },
          ...practice.services.map(({ id, name, price }) => ({ value: id, label: name, note: sum(price) })),
        ],
      })}
      ${field({ ...given('amount', 'Amount'), inputmode: 'decimal', maxlength: 10, help: 'For an amount of your own; a service has its price.' })}
      ${field({ ...given('recipientName', 'Who is it for?'), maxlength: 120, help: 'As it is to stand on the certificate.' })}
      ${field({ ...given('message', 'A message'), rows: 4, maxlength: 600 })}
      ${choice({
        name: 'deliver',
        label: 'How does it get there?',
        required: true,
        chosen: [typed.deliver],
        options: [
          { value: 'print', label: 'I print it and give it myself', note: 'The link to print comes to you.' },
          {
            value: 'mail',
            label: 'By mail to the person it is for',
            note: 'On the day you choose, at nine in the morning.',
          },
        ],
      })}
      ${field({ ...given('recipientEmail', 'Their mail address'), type: 'email', maxlength: 254, help: 'Only if it goes by mail.' })}
      ${field({ ...given('deliverOn', 'On which day?'), type: 'date', min: today, help: 'Empty is today.' })}
      ${field({ ...given('buyerName', 'Your name'), required: true, autocomplete: 'name', maxlength: 120 })}
      ${field({ ...given('buyerEmail', 'Your mail address'), required: true, type: 'email', autocomplete: 'email', maxlength: 254 })}
      <div hidden>
        <label>Leave this empty <input name="website" tabindex="-1" autocomplete="off" /></label>
      </div>
      ${submit(isOnline(site) ? 'Go on to pay' : 'Order')}
      <p class="help">
        ${isOnline(site) ? html`You pay on a page of Stripe; the number of your card never comes to ${practice.name}.` : 'Nothing is charged here.'}
      </p>
    </form>`;
}

const isOnline = ({ provider }: Site): boolean => provider.takes === 'online';

async function takeOrder(site: Site, call: PageCall): Promise<Answer> {
  const typed = typedGift(call.form);
  // A machine filled in what nobody sees: it is told what it wants to hear.
  if ((call.form.get('website') ?? '') !== '') return redirect(call.at('/gift/ordered'));
  const today = Temporal.PlainDate.from(todayIn(call.practice, call.now));
  const read = readGift(typed, call.practice, today);
  if ('errors' in read) return giftPage(site, call, { typed, errors: read.errors, status: 422 });
  const ordered = await orderGift(site, { asking: call.asking, order: read.order, now: call.now });
  if (!ordered.ok) {
    const bounds = ordered.refusal.reason === 'out-of-bounds' ? ordered.refusal : undefined;
    const error = { name: 'amount', message: outOfBounds(call, bounds) };
    return giftPage(site, call, { typed, errors: [error], status: 422 });
  }
  switch (ordered.value.pay) {
    case 'online':
      return redirect(ordered.value.address);
    case 'at-practice':
      return redirect(call.at('/gift/ordered'));
    case 'provider-away':
      return giftPage(site, call, { typed, errors: [AWAY], status: 503 });
  }
}

const AWAY: FormError = {
  name: 'worth',
  message:
    'We cannot take payments just now. Nothing was charged, and what you wrote is still here: please try again in a few minutes.',
};

const outOfBounds = (
  { practice }: PageCall,
  bounds: { lowest: number; highest: number } | undefined,
): string =>
  bounds === undefined
    ? 'No gift certificates are sold at the moment.'
    : `Choose an amount from ${amountInWords(bounds.lowest, practice.currency)} to ${amountInWords(bounds.highest, practice.currency)}`;

const orderedPage = ({ practice, at }: PageCall): Answer =>
  page({
    title: 'Your order is here',
    hidden: true,
    main: html`<h1>Your order is here</h1>
      <p>
        Pay for it at ${practice.name}${practice.phone && `, or call us on ${practice.phone}`}. When you have,
        the certificate is made and comes to you by mail. Nothing was charged.
      </p>
      <p><a href="${at('/hours')}">Hours and place</a></p>`,
  });

async function cardFile(site: Site, call: PageCall): Promise<Answer> {
  const id = giftBehind(site.secret, call.params['token'] ?? '');
  if (id === null) throw new NotHere();
  const asking = {
    ...call.asking,
    member: id as string as AskingAsVisitor['member'],
    subject: { kind: 'certificate', id },
  };
  const printed = await site.database.write(asking, (tables) =>
    printCertificate(tables, { id, secret: site.secret, address: call.address }),
  );
  if (!printed.ok) throw new NotHere();
  return file({
    type: 'application/pdf',
    body: Buffer.from(printed.value.base64, 'base64'),
    cache: 'never',
    saveAs: printed.value.name,
  });
}

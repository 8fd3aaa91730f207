import { amountInWords } from '#domain/base/amount-in-words.ts';
import { whyNotRedeemable } from '#domain/ledger/certificate.ts';
import { findCertificate, type FoundCertificate } from '#server/ledger/find-certificate.ts';
import { todayIn } from '#server/ledger/practice-books.ts';
import { page, type Page } from './answer.ts';
import { errorSummary, field, submit } from './form-parts.ts';
import { html, type Html } from './html.ts';
import type { PageCall, Site } from './site.ts';

const NAME = 'code';
/** Seventy-five bits are not guessed; this keeps somebody from trying all the same. */
const TRIES_PER_MINUTE = 10;

/** What is on a certificate, for whoever holds its code. The code is sent in the form, never in an address. */
export function addBalancePages(site: Site): void {
  site.page('GET', '/gift/balance', (call) => shown(call, { typed: '' }));
  site.page('POST', '/gift/balance', (call) => answered(site, call), { perMinute: TRIES_PER_MINUTE });
}

async function answered({ database }: Site, call: PageCall): Promise<Page> {
  const typed = call.form.get(NAME)?.slice(0, 40) ?? '';
  const found = await database.unaudited.read(call.asking, (tables) =>
    findCertificate(tables, { code: typed }),
  );
  // The same words whether it is mistyped or nobody's: nothing is learned by trying.
  const error = 'We do not know this code. It has four groups of four letters and digits.';
  return shown(call, found ? { typed, found } : { typed, error });
}

type Shown = { readonly typed: string; readonly found?: FoundCertificate; readonly error?: string };

function shown(call: PageCall, { typed, found, error }: Shown): Page {
  const form = html`<form method="post" action="${call.at('/gift/balance')}">
    ${field({
      name: NAME,
      label: 'Your code',
      value: typed,
      help: 'Small letters, spaces and dashes do not matter.',
      error,
      required: true,
      autocomplete: 'off',
      maxlength: 40,
    })}
    ${submit('Show what is on it')}
  </form>`;
  return page({
    title: 'What is on a gift certificate',
    status: error === undefined ? 200 : 422,
    main: html`<div>
      <h1>What is on a gift certificate</h1>
      ${error !== undefined && errorSummary([{ name: NAME, message: error }])}
      ${found && balance(call, found)} ${form}
    </div>`,
    hidden: true,
  });
}

function balance(call: PageCall, found: FoundCertificate): Html {
  const no = whyNotRedeemable(found, todayIn(call.practice, call.now));
  const amount = amountInWords(found.held, found.currency);
  const what = found.worth.kind === 'service' && found.held > 0 ? found.worth.name : amount;
  const until =
    found.expiresOn === null ? 'It does not expire.' : `It counts until ${dayInWords(found.expiresOn)}.`;
  return html`<section role="status">
    <h2>${no === null ? what : 'Nothing to redeem'}</h2>
    <p>
      ${no === null ? `is on the certificate that ends in ${found.ending}. ${until}` : whyInWords(no.reason)}
    </p>
    ${
      no === null &&
      found.held > 0 &&
      html`<p class="actions"><a class="button" href="${call.at('/book')}">Book a time</a></p>`
    }
  </section>`;
}

const whyInWords = (reason: string): string =>
  reason === 'certificate-expired'
    ? 'This certificate has expired. Please talk to us.'
    : 'This certificate was taken back. Please talk to us if you did not expect that.';

const dayInWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('en-US', { dateStyle: 'long' });

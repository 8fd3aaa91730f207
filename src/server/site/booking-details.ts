import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { OfferedTime } from '#domain/scheduling/booking-refusal.ts';
import { HoldId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { NotHere } from '#server/http/handler.ts';
import { policyOf } from '#server/scheduling/policy-words.ts';
import { timeOf } from '#server/scheduling/visit-times.ts';
import { page, type Page } from './answer.ts';
import { startsOf, whenOf } from './booking-next.ts';
import type { Typed } from './booking-person.ts';
import { stepLine } from './booking-steps.ts';
import { startIn, wishFields, wishOf, wishQuery, type Wish } from './booking-wish.ts';
import { choice, errorSummary, field, hidden, submit, type FormError } from './form-parts.ts';
import { html, type Html } from './html.ts';
import { paymentLines } from './booking-payment.ts';
import type { PageCall, Site } from './site.ts';

/** The form as it stands: what is booked, what was typed, and what is to be mended. */
export type Filling = {
  readonly wish: Wish;
  readonly hold: HoldId;
  readonly startsAt: Temporal.Instant;
  /** Whose time is kept, and until when: carried along from page to page, and nothing hangs on it. */
  readonly kept: { readonly by: string; readonly until: string };
  readonly typed: Typed;
  readonly errors: readonly FormError[];
  /** The time is gone: what was typed stays, and one of these can be had instead. */
  readonly instead?: {
    readonly title: string;
    readonly words: string;
    readonly next: readonly OfferedTime[];
  };
};

const nothingTyped: Typed = { name: '', email: '', phone: '', accepts: false };

/** The third step: who. */
export const detailsPage =
  (site: Site) =>
  (call: PageCall): Page => {
    const wish = wishOf(call, call.query);
    return fillingPage(site, call, {
      wish,
      hold: holdIn(call.query),
      startsAt: startIn(call.query),
      kept: keptIn(call.query),
      typed: nothingTyped,
      errors: [],
    });
  };

export const keptIn = (said: URLSearchParams): Filling['kept'] => ({
  by: said.get('by') ?? '',
  until: said.get('until') ?? '',
});

export function holdIn(said: URLSearchParams): HoldId {
  const hold = HoldId.safeParse(said.get('hold'));
  if (!hold.success) throw new NotHere();
  return hold.data;
}

export function fillingPage(site: Site, call: PageCall, filling: Filling): Page {
  const { errors, instead, wish, hold } = filling;
  const title = instead?.title ?? 'Your name';
  return page({
    title,
    hidden: true,
    ...(instead || errors.length > 0 ? { status: instead ? (409 as const) : (422 as const) } : {}),
    ...(site.provider.takes === 'online' ? { leadsTo: ['https:'] } : {}),
    main: html`<h1>${title}</h1>
      ${stepLine(3)} ${errorSummary(errors)}
      <form method="post" action="${call.at('/book/details')}" novalidate>
        ${wishFields(wish)}${hidden('hold', hold)}
        ${instead ? otherTimes(call, instead) : chosenTime(call, filling)} ${personFields(filling)}
        ${policyField(site, call, filling)} ${submit('Book this visit')}
      </form>`,
  });
}

const chosenTime = ({ practice, now, at }: PageCall, { wish, hold, startsAt, kept }: Filling): Html => {
  const start = startsAt.toString();
  const who = practice.therapists.find(({ id }) => id === (wish.therapist?.id ?? kept.by))?.name;
  const until = InstantText.safeParse(kept.until);
  const isKept = until.success && Temporal.Instant.compare(Temporal.Instant.from(until.data), now) > 0;
  return html`${hidden('startsAt', start)}${hidden('by', kept.by)}${hidden('until', kept.until)}
    <div class="card">
      <p class="lead">${whenOf(start, practice.zone)}</p>
      <p>
        ${wish.service.name}${who && ` with ${who}`}, ${amountInWords(wish.service.price, practice.currency)}
      </p>
      <p class="soft">
        ${isKept && `We keep this time for you until ${timeOf(kept.until, practice.zone)}. `}
        <a href="${at('/book/times')}?${wishQuery(wish)}&hold=${hold}">Choose another time</a>
      </p>
    </div>`;
};

const otherTimes = ({ practice, at }: PageCall, { words, next }: NonNullable<Filling['instead']>): Html =>
  html`<p>${words} What you typed is still here.</p>
    ${
      next.length === 0
        ? html`<p>
            There is no free time in the next weeks. <a href="${at('/request')}">Ask for other hours</a>.
          </p>`
        : choice({
            name: 'startsAt',
            label: 'One of these instead?',
            required: true,
            chosen: startsOf(next).slice(0, 1),
            options: startsOf(next).map((startsAt) => ({
              value: startsAt,
              label: whenOf(startsAt, practice.zone),
            })),
          })
    }`;

function personFields({ typed, errors }: Filling): Html {
  const wrong = (name: string) => errors.find((one) => one.name === name)?.message;
  return html`${field({
    name: 'name',
    label: 'Your name',
    value: typed.name,
    autocomplete: 'name',
    maxlength: 80,
    required: true,
    error: wrong('name'),
  })}
  ${field({
    name: 'email',
    label: 'Mail address',
    help: 'We write to you about this visit and nothing else.',
    type: 'email',
    value: typed.email,
    autocomplete: 'email',
    maxlength: 200,
    required: true,
    error: wrong('email'),
  })}
  ${field({
    name: 'phone',
    label: 'Phone',
    help: 'In case we have to reach you on the day.',
    type: 'tel',
    value: typed.phone,
    autocomplete: 'tel',
    maxlength: 40,
    error: wrong('phone'),
  })}`;
}

function policyField(
  site: Site,
  { practice, at }: PageCall,
  { typed, errors, startsAt, wish }: Filling,
): Html {
  const { zone, rules } = practice;
  return html`<h2>How booking works here</h2>
    <ul>
      ${policyOf({ startsAt: startsAt.toString(), zone, rules }).map((line) => html`<li>${line}</li>`)}
      ${paymentLines(site, practice, wish.service).map((line) => html`<li>${line}</li>`)}
      ${practice.content.policies && html`<li><a href="${at('/policies')}">All about bookings here</a></li>`}
    </ul>
    ${choice({
      name: 'accepts',
      label: 'Do you agree?',
      several: true,
      required: true,
      chosen: typed.accepts ? ['yes'] : [],
      error: errors.find(({ name }) => name === 'accepts')?.message,
      options: [{ value: 'yes', label: 'I agree with this' }],
    })}`;
}

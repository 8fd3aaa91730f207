import { randomUUID } from 'node:crypto';
import { HoldId, MemberId, ServiceId } from '#domain/base/ids.ts';
import { WeeklyHours } from '#domain/scheduling/hours.ts';
import { type Wish, WishId, WishWindow } from '#domain/scheduling/wish.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { NotHere } from '#server/http/handler.ts';
import { acceptProposal, type AcceptRefusal } from '#server/requests/accept-proposal.ts';
import { derivedId } from '#server/payment/derived-id.ts';
import { paymentPage } from '#server/payment/payment-link.ts';
import { askForHours } from '#server/requests/ask-for-hours.ts';
import { endWish } from '#server/requests/end-wish.ts';
import { joinWaitingList } from '#server/requests/join-waiting-list.ts';
import { readPaying } from '#server/requests/read-paying.ts';
import { readWish } from '#server/requests/read-wishes.ts';
import { wishBehind, wishToken } from '#server/requests/wish-link.ts';
import { visitToken } from '#server/scheduling/visit-link.ts';
import { page, redirect, type Answer } from './answer.ts';
import { paymentLines } from './booking-payment.ts';
import { personIn, typedIn } from './booking-person.ts';
import type { FormError } from './form-parts.ts';
import { todayAt } from './opening-hours.ts';
import { type WishForm, WINDOWS, wishForm } from './request-view.ts';
import { wishPage } from './wish-view.ts';
import type { SitePractice } from './site-practice.ts';
import type { PageCall, Site } from './site.ts';

type Kind = WishForm['kind'];
const paths = { 'other-hours': '/request', waiting: '/waiting' } as const;

/** Other hours on request and the waiting list: both forms, and the page behind the link of either. */
export function addRequestPages(site: Site): void {
  for (const kind of ['other-hours', 'waiting'] as const) {
    site.page('GET', paths[kind], (call) => formPage(call, kind, []), { perMinute: 60 });
    site.page('POST', paths[kind], (call) => takeWish(site, call, kind), { perMinute: 6 });
  }
  site.page('GET', '/request/:wish', (call) => showWish(site, call), { perMinute: 60 });
  site.page('POST', '/request/:wish', (call) => takeAnswer(site, call), { perMinute: 20 });
}

const formPage = (call: PageCall, kind: Kind, errors: readonly FormError[]): Answer =>
  page({
    title: kind === 'waiting' ? 'Join the waiting list' : 'Ask for other hours',
    description: `Ask ${call.practice.name} for a time that is not among those you can book.`,
    main: wishForm({
      practice: call.practice,
      action: call.at(paths[kind]),
      kind,
      form: errors.length > 0 ? call.form : call.query,
      typed: typedIn(call.form),
      errors,
      today: todayAt(call.now, call.practice).toString(),
      asking: askingIn(call.form),
    }),
    ...(errors.length > 0 ? { status: 422 } : {}),
  });

async function takeWish(site: Site, call: PageCall, kind: Kind): Promise<Answer> {
  const { form, practice, now, address } = call;
  const service = practice.services.find((one) => one.id === form.get('service'));
  const therapist = MemberId.safeParse(form.get('therapist'));
  const person = personIn(form);
  const windows = kind === 'waiting' ? weekIn(form) : windowsIn(form, todayAt(now, practice));
  const errors = [
    ...(service ? [] : [{ name: 'service', message: 'Choose what you would like' }]),
    ...('errors' in windows ? windows.errors : []),
    ...('errors' in person ? person.errors : []),
  ];
  if (!service || 'errors' in person || 'errors' in windows) return formPage(call, kind, errors);
  const id = wishFrom(form);
  const asked = {
    id,
    service: ServiceId.parse(service.id),
    therapist: therapist.success && service.therapists.includes(therapist.data) ? therapist.data : null,
    person: person.person,
    now,
  };
  await site.database.write(askerOf(call, id), (tables) =>
    'week' in windows
      ? joinWaitingList(tables, { ...asked, windows: windows.week })
      : askForHours(tables, { ...asked, windows: windows.dates }, { ...site, address }),
  );
  return redirect(call.at(`/request/${wishToken(site.secret, id)}`));
}

const askingIn = (form: URLSearchParams): string => WishId.safeParse(form.get('asking')).data ?? randomUUID();

/** The same form with the same words is the same wish, however often it is sent; with other words it is another. */
const wishFrom = (form: URLSearchParams): WishId => {
  const said = new URLSearchParams(form);
  said.delete('asking');
  return WishId.parse(derivedId(askingIn(form), said.toString()));
};

function windowsIn(
  form: URLSearchParams,
  today: Temporal.PlainDate,
): { dates: WishWindow[] } | { errors: FormError[] } {
  const said = WINDOWS.map((number) => ({
    number,
    date: form.get(`date${number}`) ?? '',
    from: form.get(`from${number}`) ?? '',
    to: form.get(`to${number}`) ?? '',
  })).filter(({ number, date, from, to }) => number === 1 || `${date}${from}${to}` !== '');
  const soon = wishSoon(today);
  const read = said.map(({ number, ...window }) => ({ number, read: soon.safeParse(window) }));
  const errors = read.flatMap(({ number, read: one }) =>
    (one.error?.issues ?? []).map(({ path: [name] }) => ({
      name: `${String(name)}${number}`,
      message: mends[String(name)] ?? '',
    })),
  );
  return errors.length > 0 ? { errors } : { dates: read.flatMap(({ read: one }) => one.data ?? []) };
}

/** A day that has not passed, and not one of a year that nobody plans. */
const wishSoon = (today: Temporal.PlainDate) =>
  WishWindow.refine(({ date }) => date >= today.toString() && date <= today.add({ years: 1 }).toString(), {
    path: ['date'],
  });

const mends: Readonly<Record<string, string>> = {
  date: 'Choose a day within the next year',
  from: 'Write a time such as 18:00',
  to: 'Write a time after the first one, such as 20:00',
};

function weekIn(form: URLSearchParams): { week: WeeklyHours[] } | { errors: FormError[] } {
  const week = WeeklyHours.safeParse({
    days: form.getAll('days'),
    from: form.get('from1') ?? '',
    to: form.get('to1') ?? '',
  });
  if (week.success) return { week: [week.data] };
  const names = new Set(week.error.issues.map(({ path: [name] }) => String(name)));
  return {
    errors: [...names].map((name) => ({
      name: name === 'days' ? 'days' : `${name}1`,
      message: name === 'days' ? 'Choose one day or more' : (mends[name] ?? ''),
    })),
  };
}

async function showWish(site: Site, call: PageCall, refused?: Refused): Promise<Answer> {
  const { token, id } = wishIn(site, call);
  const read = await site.database.read(askerOf(call, id), async (tables) => ({
    wish: await readWish(tables, id),
    paying: (await readPaying(tables, { id, now: call.now })).find(({ isKept }) => isKept),
  }));
  const { wish = notHere(), paying } = read;
  return page({
    title: 'Your request',
    hidden: true,
    main: wishPage({
      practice: call.practice,
      action: call.at(`/request/${token}`),
      wish,
      now: call.now,
      paying: paying && {
        proposal: paying.proposal,
        address: paymentPage(site, call.practice.slug, { ...paying, link: id }),
      },
      payment: paymentLinesOf(site, call.practice, wish),
      refused: refused && refusalWords[refused],
    }),
    ...(refused ? { status: 409 } : {}),
  });
}

/** How a visit is paid here, before she chooses. */
function paymentLinesOf(site: Site, practice: SitePractice, wish: Wish): readonly string[] {
  const service = practice.services.find(({ id }) => id === wish.service);
  return service === undefined ? [] : paymentLines(site, practice, service);
}

type Refused = AcceptRefusal['reason'] | 'being-paid';

const refusalWords: Readonly<Record<Refused, string>> = {
  'being-paid':
    'You are paying for one of these times. Pay for it, or say “Not now” on that page; then you can take your request back.',
  chosen: 'You have chosen another of these times already.',
  paying: 'You are paying for another of these times. Pay for it or give it up first.',
  away: 'We cannot take a payment right now. Your time stays kept: please try again in a minute.',
  over: 'This time is no longer kept for you.',
  gone: 'Somebody else has this time by now. We are sorry.',
  'client-busy': 'You have another visit at that time.',
  'ask-first': 'Please call us before you come: we would like to speak with you first.',
};

async function takeAnswer(site: Site, call: PageCall): Promise<Answer> {
  const { token, id } = wishIn(site, call);
  const answer = call.form.get('answer');
  const { now, address } = call;
  if (answer === 'accept') {
    const proposal = HoldId.safeParse(call.form.get('proposal')).data ?? notHere();
    const asking = askerOf(call, id);
    const done = await acceptProposal(site, { asking, slug: call.practice.slug, wish: id, proposal, now });
    if (!done.ok) return showWish(site, call, done.refusal.reason);
    if (done.value.kind === 'pay-first') return redirect(done.value.address);
    return redirect(`${call.at(`/visit/${visitToken(site.secret, done.value.visit)}`)}?booked`);
  }
  const why = answer === 'pass' ? 'passed-on' : 'taken-back';
  const ended = await site.database.write(askerOf(call, id), (tables) =>
    endWish(tables, { id, why, now }, { secret: site.secret, address }),
  );
  if (ended === 'being-paid') return showWish(site, call, 'being-paid');
  return redirect(call.at(`/request/${token}`));
}

function wishIn(site: Site, { params }: PageCall): { token: string; id: WishId } {
  const token = params['wish'] ?? '';
  return { token, id: wishBehind(site.secret, token) ?? notHere() };
}

/** In the member's place stands the wish, which row-level security opens to this asker and nothing else. */
const askerOf = ({ asking }: PageCall, wish: WishId): AskingAsVisitor => ({
  ...asking,
  member: MemberId.parse(wish),
  action: 'askForTime',
  subject: { kind: 'wish', id: wish },
});

function notHere(): never {
  throw new NotHere();
}

import { bookAsVisitor, type VisitorBooking } from '#server/scheduling/book-as-visitor.ts';
import { visitToken } from '#server/scheduling/visit-link.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import { page, redirect, type Answer, type Page } from './answer.ts';
import { fillingPage, holdIn, keptIn, type Filling } from './booking-details.ts';
import { personIn, typedIn } from './booking-person.ts';
import { askFirstPage, noWords } from './booking-refused.ts';
import { startIn, wishOf } from './booking-wish.ts';
import { html } from './html.ts';
import type { PageCall, Site } from './site.ts';

/** Books what was filled in, or says kindly why not and keeps what was typed. */
export const bookNow =
  (site: Site) =>
  async (call: PageCall): Promise<Answer> => {
    const { form, now, asking, practice } = call;
    const filling: Filling = {
      wish: wishOf(call, form),
      hold: holdIn(form),
      startsAt: startIn(form),
      kept: keptIn(form),
      typed: typedIn(form),
      errors: [],
    };
    const read = personIn(form);
    if ('errors' in read) return fillingPage(site, call, { ...filling, errors: read.errors });
    const { wish, hold, startsAt } = filling;
    const outcome = await bookAsVisitor(site, {
      asking,
      slug: practice.slug,
      service: wish.service.id,
      therapist: wish.therapist?.id,
      person: read.person,
      startsAt,
      hold,
      now,
    });
    if (!outcome.ok) return refusedBooking(site, call, { filling, refusal: outcome.refusal });
    return answerTo(outcome.value, { site, call });
  };

function answerTo(booked: VisitorBooking, { site, call }: { site: Site; call: PageCall }): Answer {
  switch (booked.kind) {
    case 'booked':
      return redirect(`${call.at(`/visit/${visitToken(site.secret, booked.visit)}`)}?booked`);
    case 'pay-first':
      return redirect(booked.address);
    case 'provider-away':
      return awayPage(call);
  }
}

type Refused = { readonly filling: Filling; readonly refusal: BookingRefusal };

function refusedBooking(site: Site, call: PageCall, { filling, refusal }: Refused): Page {
  if (refusal.reason === 'ask-first') return askFirstPage(call);
  const instead = { ...noWords(refusal), next: 'next' in refusal ? refusal.next : [] };
  return fillingPage(site, call, { ...filling, instead });
}

const awayPage = ({ practice, at }: PageCall): Page =>
  page({
    title: 'We cannot take a payment right now',
    hidden: true,
    status: 503,
    main: html`<h1>We cannot take a payment right now</h1>
      <p>
        Your time is kept for a while. Go back and send the form again in a
        minute${practice.phone && html`, or call us at ${practice.phone}`}.
      </p>
      <p><a href="${at('/book')}">Begin again</a></p>`,
  });

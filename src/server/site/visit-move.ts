import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import type { ServiceId } from '#domain/base/ids.ts';
import { NotHere } from '#server/http/handler.ts';
import { deciding } from '#server/scheduling/deciding.ts';
import { freeTimesOf } from '#server/scheduling/free-times-of.ts';
import { moveVisit } from '#server/scheduling/move-visit.ts';
import { clockOf, dayOf } from '#server/scheduling/visit-times.ts';
import { page, redirect, type Answer, type Page } from './answer.ts';
import { timePicker } from './booking-month.ts';
import { nextTimes, whenOf } from './booking-next.ts';
import { noWords } from './booking-refused.ts';
import { bookingScript } from './booking-script.ts';
import { startIn } from './booking-wish.ts';
import { hidden, submit } from './form-parts.ts';
import { html } from './html.ts';
import { openVisit, type Opened } from './visit-behind-link.ts';
import { lateMove, visitCard } from './visit-page.ts';
import type { PageCall, Site } from './site.ts';

type Movable = Opened & { readonly service: ServiceId };

/** Late moves are asked for by phone where being late costs something: else moving would be the way around the fee. */
const ifMovable =
  (answer: (site: Site, call: PageCall, movable: Movable) => Answer | Promise<Answer>) =>
  (site: Site) =>
  async (call: PageCall): Promise<Answer> => {
    const opened = await openVisit(site, call);
    const { service } = opened.visit;
    if (!opened.isAhead || service === null) throw new NotHere();
    return opened.fee > 0 ? tooLatePage(opened, call) : answer(site, call, { ...opened, service });
  };

/** Who comes by a link of an earlier hour learns until when it could be moved, what holds now, and whom to ask. */
const tooLatePage = ({ token, visit, fee }: Opened, call: PageCall): Page =>
  page({
    title: 'It is too late to move it here',
    hidden: true,
    status: 409,
    main: html`<div class="narrow">
      <h1>It is too late to move it here</h1>
      ${visitCard(visit, call)} ${lateMove({ visit, fee }, call)}
      <p class="actions">
        <a class="button quiet" href="${call.at(`/visit/${token}`)}">Keep it as it is</a>
        <a class="button quiet" href="${call.at(`/visit/${token}/cancel`)}">Cancel it</a>
      </p>
    </div>`,
  });

/** The other times that the same therapist could take it at. */
export const movePage = ifMovable(async (site, call, { visit, token, asking, service }) => {
  const { at, now, practice } = call;
  const wanted = { service, therapist: visit.therapist, moving: visit.id, now };
  const picker = await timePicker({
    call,
    path: at(`/visit/${token}/move`),
    read: async (from, to) => {
      const times = await site.database.unaudited.read(asking, (tables) =>
        freeTimesOf(tables, { ...wanted, from, to }),
      );
      return times.filter(({ startsAt }) => !isAt(startsAt, visit.startsAt));
    },
    timesForm: (times) => html`<form method="get" action="${at(`/visit/${token}/move/to`)}">${times}</form>`,
  });
  return page({
    title: 'Choose another time',
    hidden: true,
    scripts: [bookingScript.address],
    main: html`<h1>Choose another time</h1>
      <p class="lead">
        Now it is on ${dayOf(visit.startsAt, practice.zone)}, ${clockOf(visit.startsAt, practice.zone)}, with
        ${visit.therapistName}.
      </p>
      <div class="picker">${picker}</div>
      <p><a href="${at(`/visit/${token}`)}">Keep it as it is</a></p>`,
  });
});

/** The same instant may be written with and without its milliseconds. */
const isAt = (one: string, other: string): boolean => Temporal.Instant.from(one).equals(other);

/** Says from when to when, before it happens. */
export const moveToPage = ifMovable((_site, call, { visit, token }) => {
  const startsAt = startIn(call.query).toString();
  const { zone } = call.practice;
  return page({
    title: 'Move your visit?',
    hidden: true,
    main: html`<h1>Move your visit?</h1>
      <div class="card">
        <p class="soft">From ${whenOf(visit.startsAt, zone)}</p>
        <p class="lead">To ${whenOf(startsAt, zone)}</p>
      </div>
      <p>Moving it costs nothing.</p>
      <form method="post" action="${call.at(`/visit/${token}/move`)}">
        ${hidden('startsAt', startsAt)} ${submit('Move the visit')}
      </form>
      <p><a href="${call.at(`/visit/${token}/move`)}">Choose another time</a></p>`,
  });
});

export const moveNow = ifMovable(async (site, call, { visit, token, asking: own, service }) => {
  const asking = { ...own, action: 'moveVisit' };
  const { now } = call;
  const wanted = { startsAt: startIn(call.form), now, by: 'visitor' } as const;
  const asked = { asking, service, therapist: visit.therapist, moving: visit.id, ...wanted };
  const moved = await deciding(site.database, asked, (tables) =>
    moveVisit(tables, { id: visit.id, ...wanted, tell: true }),
  );
  if (!moved.ok) return notMoved(call, { token, refusal: moved.refusal });
  return redirect(`${call.at(`/visit/${token}`)}?moved`);
});

const notMoved = (call: PageCall, { token, refusal }: { token: string; refusal: BookingRefusal }): Page => {
  const { title, words } = noWords(refusal);
  return page({
    title,
    hidden: true,
    status: 409,
    main: html`<h1>${title}</h1>
      <p>${words} Your visit stays as it was.</p>
      ${
        'next' in refusal &&
        refusal.next.length > 0 &&
        html`<h2>The next free times</h2>
          <form method="get" action="${call.at(`/visit/${token}/move/to`)}">
            ${nextTimes(call, refusal.next)}
          </form>`
      }
      <p><a href="${call.at(`/visit/${token}/move`)}">See all times</a></p>`,
  });
};

import { randomUUID } from 'node:crypto';
import { HoldId } from '#domain/base/ids.ts';
import { deciding } from '#server/scheduling/deciding.ts';
import { freeTimesOf } from '#server/scheduling/free-times-of.ts';
import { holdTime } from '#server/scheduling/hold-time.ts';
import { page, redirect, type Answer, type Page } from './answer.ts';
import { html, type Html } from './html.ts';
import { timePicker } from './booking-month.ts';
import { refusedPage } from './booking-refused.ts';
import { bookingScript } from './booking-script.ts';
import { stepLine } from './booking-steps.ts';
import { startIn, wishFields, wishOf, wishQuery, type Wish } from './booking-wish.ts';
import type { PageCall, Site } from './site.ts';

/** The second step: when. */
export const timesPage =
  (site: Site) =>
  async (call: PageCall): Promise<Page> => {
    const wish = wishOf(call, call.query);
    const { at, now } = call;
    const picker = await timePicker({
      call,
      path: `${at('/book/times')}?${wishQuery(wish)}`,
      read: (from, to) =>
        site.database.unaudited.read(call.asking, (tables) =>
          freeTimesOf(tables, { ...wanted(wish), from, to, now }),
        ),
      timesForm: (times) =>
        html`<form method="post" action="${at('/book/times')}">${wishFields(wish)}${times}</form>`,
    });
    return page({
      title: 'Choose a time',
      hidden: true,
      scripts: [bookingScript.address],
      main: html`<h1>Choose a time</h1>
        ${stepLine(2)}
        <p class="lead">${wishLine(wish)} · <a href="${at('/book')}">change</a></p>
        <div class="picker">${picker}</div>`,
    });
  };

/** Keeps the chosen time while she fills in the form, and goes there. */
export const keepTime =
  (site: Site) =>
  async (call: PageCall): Promise<Answer> => {
    const { form, now, asking, at, practice } = call;
    const wish = wishOf(call, form);
    const startsAt = startIn(form);
    const id = HoldId.parse(randomUUID());
    const time = { ...wanted(wish), startsAt, now, by: 'visitor' } as const;
    const held = await deciding(site.database, { asking, ...time }, (tables) =>
      holdTime(tables, { ...time, id, kind: 'filling', minutesToKeep: practice.rules.holdMinutes }),
    );
    if (!held.ok) return refusedPage(call, { wish, refusal: held.refusal });
    const query = new URLSearchParams({
      startsAt: held.value.startsAt,
      hold: id,
      with: held.value.therapist,
    });
    query.set('until', held.value.expiresAt);
    return redirect(`${at('/book/details')}?${wishQuery(wish)}&${query.toString()}`);
  };

const wanted = ({ service, therapist }: Wish) => ({ service: service.id, therapist: therapist?.id });

const wishLine = ({ service, therapist }: Wish): Html =>
  html`${service.name}, ${therapist ? `with ${therapist.name}` : 'with anyone'}`;

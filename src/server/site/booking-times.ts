import { randomUUID } from 'node:crypto';
import { HoldId } from '#domain/base/ids.ts';
import { Rollback } from '#server/database/database.ts';
import { deciding } from '#server/scheduling/deciding.ts';
import { freeTimesOf } from '#server/scheduling/free-times-of.ts';
import { holdTime, releaseHold } from '#server/scheduling/hold-time.ts';
import { page, redirect, type Answer, type Page } from './answer.ts';
import { html, type Html } from './html.ts';
import { hidden } from './form-parts.ts';
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
    const earlier = earlierHold(call.query);
    const again = earlier === undefined ? '' : `&hold=${earlier}`;
    const picker = await timePicker({
      call,
      path: `${at('/book/times')}?${wishQuery(wish)}${again}`,
      read: (from, to) =>
        site.database.unaudited.read(call.asking, (tables) =>
          freeTimesOf(tables, { ...wanted(wish), moving: earlier, from, to, now }),
        ),
      timesForm: (times) =>
        html`<form method="post" action="${at('/book/times')}">
          ${wishFields(wish)}${earlier && hidden('hold', earlier)}${times}
        </form>`,
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

/** Keeps the chosen time while she fills in the form, and goes there. What was kept for her before is free again. */
export const keepTime =
  (site: Site) =>
  async (call: PageCall): Promise<Answer> => {
    const { form, now, asking, at, practice } = call;
    const wish = wishOf(call, form);
    const startsAt = startIn(form);
    const id = HoldId.parse(randomUUID());
    const earlier = earlierHold(form);
    const time = { ...wanted(wish), startsAt, now, by: 'visitor' } as const;
    const held = await deciding(site.database, { asking, ...time, moving: earlier }, async (tables) => {
      if (earlier) await releaseHold(tables, earlier);
      const minutesToKeep = practice.rules.holdMinutes;
      const kept = await holdTime(tables, { ...time, id, kind: 'filling', minutesToKeep });
      if (!kept.ok) throw new Rollback(kept);
      return kept;
    });
    if (!held.ok) return refusedPage(call, { wish, refusal: held.refusal });
    const query = new URLSearchParams({
      startsAt: held.value.startsAt,
      hold: id,
      by: held.value.therapist,
    });
    query.set('until', held.value.expiresAt);
    return redirect(`${at('/book/details')}?${wishQuery(wish)}&${query.toString()}`);
  };

/** She comes back to choose again: what is kept for her is not in her way. */
const earlierHold = (said: URLSearchParams): HoldId | undefined => HoldId.safeParse(said.get('hold')).data;

const wanted = ({ service, therapist }: Wish) => ({ service: service.id, therapist: therapist?.id });

const wishLine = ({ service, therapist }: Wish): Html =>
  html`${service.name}, ${therapist ? `with ${therapist.name}` : 'with anyone'}`;

import { amountInWords } from '#domain/base/amount-in-words.ts';
import { cancelVisit } from '#server/scheduling/cancel-visit.ts';
import { page, redirect, type Answer } from './answer.ts';
import { hidden } from './form-parts.ts';
import { html } from './html.ts';
import { openVisit } from './visit-behind-link.ts';
import { visitCard } from './visit-page.ts';
import type { PageCall, Site } from './site.ts';

/** Asks once more, and says what it costs before it costs. */
export const cancelPage =
  (site: Site) =>
  async (call: PageCall): Promise<Answer> => {
    const { visit, token, isAhead, fee } = await openVisit(site, call);
    if (!isAhead) return redirect(call.at(`/visit/${token}`));
    const costs = amountInWords(fee, call.practice.currency);
    return page({
      title: 'Cancel your visit?',
      hidden: true,
      main: html`<h1>Cancel your visit?</h1>
        <div class="narrow">${visitCard(visit, call)}</div>
        <p>
          ${fee === 0 ? 'Cancelling now costs nothing.' : html`It is short notice: cancelling now costs <strong>${costs}</strong>.`}
        </p>
        <form method="post" action="${call.at(`/visit/${token}/cancel`)}">
          ${hidden('fee', String(fee))}
          <p class="actions">
            <button class="button">${fee === 0 ? 'Cancel the visit' : `Cancel it for ${costs}`}</button>
            <a class="button quiet" href="${call.at(`/visit/${token}`)}">Keep it</a>
          </p>
        </form>`,
    });
  };

/** Cancels at what the page said. Where that has changed since it was opened, it is asked again. */
export const cancelNow =
  (site: Site) =>
  async (call: PageCall): Promise<Answer> => {
    const { visit, token, asking, isAhead, fee } = await openVisit(site, call);
    if (!isAhead) return redirect(call.at(`/visit/${token}`));
    if (call.form.get('fee') !== String(fee)) return redirect(call.at(`/visit/${token}/cancel`));
    await site.database.write({ ...asking, action: 'cancelVisit' }, (tables) =>
      cancelVisit(tables, { id: visit.id, by: 'visitor', now: call.now, tell: true }),
    );
    return redirect(call.at(`/visit/${token}`));
  };

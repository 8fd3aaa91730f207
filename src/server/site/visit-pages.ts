import { NotHere } from '#server/http/handler.ts';
import { visitBehind } from '#server/scheduling/visit-link.ts';
import { redirect, type Redirect } from './answer.ts';
import { cancelNow, cancelPage } from './visit-cancel.ts';
import { moveNow, movePage, moveToPage } from './visit-move.ts';
import { visitPage } from './visit-page.ts';
import type { PlainCall, Site } from './site.ts';

/** What whoever holds the signed link of a visit can do with it: see it, move it, cancel it. */
export function addVisitPages(site: Site): void {
  site.plain('GET', '/visit/:token', leadToPractice(site));
  site.page('GET', '/visit/:token', visitPage(site));
  site.page('GET', '/visit/:token/move', movePage(site));
  site.page('GET', '/visit/:token/move/to', moveToPage(site));
  site.page('POST', '/visit/:token/move', moveNow(site));
  site.page('GET', '/visit/:token/cancel', cancelPage(site));
  site.page('POST', '/visit/:token/cancel', cancelNow(site));
}

/** Links in mails name the visit alone, and find its practice wherever its pages are by then. */
const leadToPractice =
  (site: Site) =>
  async ({ params }: PlainCall): Promise<Redirect> => {
    const token = params['token'] ?? '';
    const visit = visitBehind(site.secret, token);
    if (visit === null) throw new NotHere();
    const { rows } = await site.database.identity.query<{ slug: string }>(
      `select p.slug from unwind.appointment a join unwind.practice p on p.id = a.practice_id
       where a.id = $1 and p.published and (not p.demo or $2)`,
      [visit, site.demo],
    );
    if (!rows[0]) throw new NotHere();
    return redirect(`/at/${rows[0].slug}/visit/${token}`);
  };

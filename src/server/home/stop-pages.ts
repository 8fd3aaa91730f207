import { sql } from 'kysely';
import { MemberId } from '#domain/base/ids.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { NotHere } from '#server/http/handler.ts';
import { page, type Answer } from '#server/site/answer.ts';
import { html } from '#server/site/html.ts';
import type { PlainCall, Site } from '#server/site/site.ts';
import { remindedBy, type Reminded } from './stop-link.ts';

/**
 * Where the link in a reminder leads: one press turns the mails off. A mail program that has a button of its own for it
 * presses here too, without a browser (RFC 8058).
 */
export function addStopPages(site: Site): void {
  site.plain('GET', '/reminders/:token', (call) => {
    behind(site, call);
    return askPage(call);
  });
  site.plain('POST', '/reminders/:token', async (call) => {
    await turnOff(site, behind(site, call), call);
    return donePage;
  });
}

function behind(site: Site, { params }: PlainCall): Reminded {
  const reminded = remindedBy(site.secret, params['token'] ?? '');
  if (reminded === null) throw new NotHere();
  return reminded;
}

const askPage = ({ params }: PlainCall): Answer =>
  page({
    title: 'Reminders by mail',
    hidden: true,
    main: html`<div class="narrow">
      <h1>No more reminders by mail?</h1>
      <p>You can turn them on again at any time, on your reminders page.</p>
      <form method="post" action="/reminders/${params['token'] ?? ''}">
        <p class="actions"><button class="button">Turn them off</button></p>
      </form>
    </div>`,
  });

const donePage = page({
  title: 'Reminders by mail',
  hidden: true,
  main: html`<div class="narrow">
    <h1>They are off</h1>
    <p>No more reminders come by mail. You can turn them on again on your reminders page.</p>
  </div>`,
});

/** Whoever holds the link stands as the client, who herself is not signed in. Pressed twice it stays off. */
function turnOff(site: Site, { practice, client }: Reminded, { request }: PlainCall): Promise<unknown> {
  const asking: AskingAsVisitor = {
    practice,
    member: MemberId.parse(client),
    role: 'visitor',
    actor: 'Link in a reminder',
    request,
    action: 'turnRemindersOff',
    subject: { kind: 'client', id: client },
  };
  return site.database.unaudited.write(asking, (tables) =>
    sql`update unwind.home_reminder set by_mail = false where client_id = ${client}`.execute(tables),
  );
}

import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { OpenedIntake } from '#contract/intake.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Answer } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { Tables } from '#server/database/tables.ts';
import { type Call, NotHere } from '#server/http/handler.ts';
import type { Desk } from '#server/identity/desk.ts';
import { newestAnswersJson } from '#server/screening/answer-book.ts';
import { readSettings } from '#server/screening/settings.ts';
import { readConsents } from './consent-book.ts';
import { keyOf, TRIES } from './link.ts';
import { askerBehind, type LinkedForm, readForm } from './linked-form.ts';
import { earlierAnswers } from './earlier-answers.ts';

/** Says whose form a link opens, before anything is asked. */
export async function lookAtIntake(desk: Desk, { params, request }: Call<Contract['intake']>) {
  const { asking, ...practice } = await askerBehind(desk, { ...params, request, action: 'intake' });
  const now = desk.now();
  const form = await desk.database.unaudited.read(asking, (tables) => readForm(tables, { now, to: 'look' }));
  const { purpose, state, bornOn } = form;
  if (state === 'expired') throw new NotHere();
  return accepted({ ...practice, purpose, asksBirthDate: bornOn !== null, state });
}

/** Opens the form, where the day of birth is right; a wrong one counts, and is written down although it is refused. */
export async function openIntake(desk: Desk, { params, body, request }: Call<Contract['openIntake']>) {
  const { asking } = await askerBehind(desk, { ...params, request, action: 'openIntake' });
  const now = desk.now();
  return desk.database.write(asking, async (tables) => {
    const form = await readForm(tables, { now, to: 'write' });
    if (form.state === 'expired') return refused({ reason: 'link-expired' } as const);
    if (form.state !== 'open') return refused({ reason: form.state } as const);
    if (form.bornOn !== null && form.bornOn !== body.bornOn)
      return refused(await countWrongTry(tables, body.bornOn));
    await sql`
      update unwind.intake set opened_at = coalesce(opened_at, ${now.toString()})
      where id = ${form.id}`.execute(tables);
    return accepted(await openedForm(tables, { form, now, secret: desk.secret }));
  });
}

/** A day that was not given is no try. */
async function countWrongTry(tables: Kysely<Tables>, tried: string | null) {
  const { rows } = await sql<{ triesLeft: number }>`
    update unwind.intake set wrong_tries = wrong_tries + ${tried === null ? 0 : 1}
    where id = unwind.asking_member() returning ${TRIES} - wrong_tries as "triesLeft"`.execute(tables);
  const triesLeft = rows[0]?.triesLeft ?? 0;
  return triesLeft > 0
    ? ({ reason: 'wrong-birth-date', triesLeft } as const)
    : ({ reason: 'locked' } as const);
}

type Opening = { readonly form: LinkedForm; readonly now: Temporal.Instant; readonly secret: string };

async function openedForm(tables: Kysely<Tables>, { form, now, secret }: Opening): Promise<OpenedIntake> {
  const { id: intake, client, purpose, firstName, bornOn } = form;
  const at = form.openedAt ?? now.toString();
  const { country, watchesItem9 } = await readSettings(tables);
  const { answers, drawing } = await givenThroughLink(tables);
  const { standing, person } = await earlierAnswers(tables, { client, intake, purpose, at });
  const consents = await readConsents(tables, { person, now });
  return {
    key: keyOf({ secret, intake, bornOn }),
    purpose,
    firstName,
    answers,
    standing,
    drawing,
    consents: consents.toRead.map(({ text, version, language, title, words }) => ({
      text,
      version,
      language,
      title,
      words,
    })),
    signed: [...consents.signed],
    country,
    watchesItem9,
    bornOn: person.bornOn,
  };
}

/** What was answered and drawn through the link that asks: the database shows it no other. */
export async function givenThroughLink(
  tables: Kysely<Tables>,
): Promise<{ answers: Answer[]; drawing: KeptFact[] }> {
  const { rows } = await sql<{ answers: Answer[]; drawing: KeptFact[] }>`
    select ${newestAnswersJson()} as answers, coalesce((
      select json_agg(o.body order by o.position) from unwind.own_fact o where o.client_id = c.id), '[]') as drawing
    from (select unwind.linked_client() as id) c`.execute(tables);
  const { answers = [], drawing = [] } = rows[0] ?? {};
  return { answers: answers.filter(({ item }) => itemOf(item)?.noticed === false), drawing };
}

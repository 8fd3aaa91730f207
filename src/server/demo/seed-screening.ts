import { sql } from 'kysely';
import { z } from 'zod';
import { MemberId } from '#domain/base/ids.ts';
import type { NewAnswer } from '#contract/screening.ts';
import type { AskingByLink, Database } from '#server/database/database.ts';
import { signText } from '#server/intake/consent-book.ts';
import { hashOfToken, OPEN_FOR } from '#server/intake/link.ts';
import { readScreeningRecord } from '#server/screening/answer-book.ts';
import { takeAnswers } from '#server/screening/take-answers.ts';
import { askedBy } from './asked-by.ts';
import { askings, newToday, type Asking } from './cast-answers.ts';
import { ABIGAILS_LINK, abigail, stillPoint, type CastClient, type CastMember } from './cast.ts';
import { closeTaskOfGeorge, georgesClearances } from './seed-care.ts';
import { filledForm } from './filled-form.ts';
import { fixedId } from './fixed-id.ts';

type Tables = Parameters<Parameters<Database['write']>[1]>[0];
type Seeding = { readonly database: Database; readonly now: Temporal.Instant };

/**
 * What the cast was asked and answered, and what was done about it, in the order of time; once. Abigail has been sent a
 * link that she has not opened.
 */
export async function seedScreenings({ database, now }: Seeding): Promise<void> {
  const asked = askings.map((one) => ({ daysAgo: one.daysAgo, happen: () => ask(database, one, now) }));
  const done = georgesClearances({ database, now });
  for (const { happen } of [...asked, ...done].toSorted((one, other) => other.daysAgo - one.daysAgo))
    await happen();
  await sendLink(database, { client: abigail, sentAt: daysBefore(now, 2), token: ABIGAILS_LINK });
  for (const one of newToday) await ask(database, one, now);
}

async function ask(database: Database, asking: Asking, now: Temporal.Instant): Promise<void> {
  const { client, daysAgo, minutesAgo = 30, how } = asking;
  const at = daysBefore(now, daysAgo).subtract({ minutes: minutesAgo });
  const name = `answers ${client.details.name} ${daysAgo === 0 ? dayOf(now) : `${daysAgo} days ago`}`;
  const answers = await answersTo(database, { asking, name, at });
  if (answers === undefined) return;
  if (how === 'link') return fillInByLink(database, { asking, name, answers, at });
  const { who, source } =
    'desk' in how ? { who: how.desk, source: 'desk' as const } : { who: how.own, source: 'own' as const };
  const taken = { client: client.id, by: 'client' as const, answers, source, now: at };
  const action = source === 'desk' ? 'addAnswers' : 'addMyAnswers';
  await database.write(askedBy(who, action, subjectOf(client)), async (tables) => {
    const { opened } = await takeAnswers(tables, taken);
    for (const task of opened) await closeTaskOfGeorge(tables, { task, opened: at });
  });
}

type Named = { readonly asking: Asking; readonly name: string; readonly at: Temporal.Instant };

/** What the client answers now; nothing where it was asked and answered before. */
async function answersTo(
  database: Database,
  { asking: { client, purpose, says }, name, at }: Named,
): Promise<NewAnswer[] | undefined> {
  const reading = askedBy(client.therapist, 'clientScreening', subjectOf(client));
  return database.unaudited.read(reading, async (tables) => {
    const known = await sql`select from unwind.answer
      where client_id = ${client.id} and id = ${fixedId(z.uuid(), `${name} fever`)}`.execute(tables);
    if (known.rows.length > 0) return undefined;
    const record = await readScreeningRecord(tables, client.id);
    if (!record) throw new Error(`${client.details.name} has no file`);
    return filledForm({ name, person: record.person, earlier: record.answers, purpose, says, at });
  });
}

type Filled = Named & { readonly answers: readonly NewAnswer[] };

/** The whole way of a form by link: sent, opened, signed, filled in and handed in. */
async function fillInByLink(database: Database, { asking, name, answers, at }: Filled): Promise<void> {
  const { client, told } = asking;
  const intake = await sendLink(database, { client, sentAt: daysBefore(at, 1), token: name });
  const byLink: AskingByLink = {
    ...askedBy(client.therapist, 'saveIntakeAnswers', { kind: 'intake', id: intake }),
    member: MemberId.parse(intake),
    role: 'link',
    actor: 'Form by link',
  };
  await database.write(byLink, async (tables) => {
    await takeAnswers(tables, { client: client.id, by: 'client', answers, source: 'link', now: at });
    for (const text of ['treatment', 'privacy']) {
      const id = fixedId(z.uuid(), `${name} consent ${text}`);
      const signature = { id, text, version: 1, language: 'en', signer: client.details.name };
      await signText(tables, { ...signature, as: 'client', relation: null, drawn: null, secondsAgo: 0 }, at);
    }
    await sql`update unwind.intake set opened_at = ${at.toString()}, finished_at = ${at.toString()}, told = ${told}
      where id = ${intake}`.execute(tables);
  });
}

type Link = { readonly client: CastClient; readonly sentAt: Temporal.Instant; readonly token: string };

/** The form's id behind a link that the seed sent. */
export const linkIdOf = (client: CastClient, token: string): string =>
  fixedId(z.uuid(), `link ${client.details.name} ${token}`);

async function sendLink(database: Database, link: Link): Promise<string> {
  const id = linkIdOf(link.client, link.token);
  const asking = askedBy(link.client.therapist, 'sendIntake', subjectOf(link.client));
  const isSent = await database.unaudited.read(asking, (tables) => hasIntake(tables, id));
  if (!isSent) await database.write(asking, (tables) => insertLink(tables, { ...link, id }));
  return id;
}

async function hasIntake(tables: Tables, id: string): Promise<boolean> {
  const { rows } = await sql`select from unwind.intake where id = ${id}`.execute(tables);
  return rows.length > 0;
}

const insertLink = (tables: Tables, { client, sentAt, token, id }: Link & { id: string }) =>
  sql`
    insert into unwind.intake (practice_id, id, client_id, purpose, token_hash, sent_by, sent_at, expires_at)
    values (unwind.asking_practice(), ${id}, ${client.id}, 'full', ${hashOfToken(token)}, ${client.therapist.id},
      ${sentAt.toString()}, ${sentAt.add(OPEN_FOR).toString()})`.execute(tables);

const subjectOf = ({ id }: CastClient | CastMember) => ({ kind: 'client', id });
const daysBefore = (now: Temporal.Instant, days: number): Temporal.Instant =>
  now.subtract({ hours: 24 * days });
const dayOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO(stillPoint.zone).toPlainDate().toString();

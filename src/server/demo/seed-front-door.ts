import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { MemberId } from '#domain/base/ids.ts';
import { alarmsIn } from '#domain/questions/alarming-words.ts';
import type { Database } from '#server/database/database.ts';
import { keepListing } from '#server/directory/listing-shelf.ts';
import { saveTemplate } from '#server/questions/templates.ts';
import { askedBy } from './asked-by.ts';
import { type CastQuestion, castQuestions, castTemplates } from './cast-questions.ts';
import { locations } from './cast-scheduling.ts';
import { maren, stillPoint } from './cast.ts';

/** Still Point is found in the directory, and has been asked something; once. */
export async function seedFrontDoor(database: Database, now: Temporal.Instant): Promise<void> {
  const asking = askedBy(maren, 'saveListing', { kind: 'practice', id: stillPoint.id });
  const isNew = await database.unaudited.write(asking, async (tables) => {
    const { rows } = await sql`select from unwind.listing`.execute(tables);
    if (rows.length > 0) return false;
    await keepListing(tables, {
      listed: true,
      town: 'Chicago, Lincoln Park',
      place: locations[0]?.place ?? null,
      languages: ['en', 'es'],
      words: 'Slow, sustained hands-on work for neck, back and headache.',
    });
    for (const template of castTemplates) await saveTemplate(tables, template);
    return true;
  });
  if (!isNew) return;
  for (const question of castQuestions) await ask(database, question, now);
}

type Tables = Parameters<Parameters<Database['write']>[1]>[0];

/** As a visitor asks, but for the mails: those of the demonstration's past have long been read. */
async function ask(database: Database, question: CastQuestion, now: Temporal.Instant): Promise<void> {
  const { id, name, email, words, answer, hoursAgo } = question;
  const at = now.subtract({ hours: hoursAgo }).toString();
  const subject = { kind: 'thread', id };
  const visitor = {
    ...askedBy(maren, 'askQuestion', subject),
    member: MemberId.parse(id),
    role: 'visitor' as const,
    actor: 'Visitor',
  };
  await database.write(visitor, async (tables) => {
    await sql`
      insert into unwind.thread (practice_id, id, urgent, name, email, proven, opened_at, last_at)
      values (unwind.asking_practice(), ${id}, ${alarmsIn(words).length > 0}, ${name}, ${email}, true, ${at}, ${at})`.execute(
      tables,
    );
    await write(tables, { thread: id, member: null, author: '', words, at });
  });
  if (answer === undefined) return;
  const later = now.subtract({ hours: hoursAgo - 1 }).toString();
  await database.write(askedBy(maren, 'answerThread', subject), async (tables) => {
    await write(tables, { thread: id, member: maren.id, author: maren.name, words: answer, at: later });
    await sql`
      update unwind.thread set state = 'answered', assigned_to = ${maren.id}, last_at = ${later}
      where id = ${id}`.execute(tables);
  });
}

type Written = { thread: string; member: string | null; author: string; words: string; at: string };

const write = (tables: Tables, { thread, member, author, words, at }: Written) =>
  sql`
    insert into unwind.thread_message (practice_id, thread_id, id, member_id, author, words, at)
    values (unwind.asking_practice(), ${thread}, ${randomUUID()}, ${member}, ${author}, ${words}, ${at})`.execute(
    tables,
  );

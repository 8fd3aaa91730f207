import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { ThreadId } from '#domain/base/ids.ts';
import { type Alarm, alarmsIn } from '#domain/questions/alarming-words.ts';
import type { Question } from '#domain/questions/question.ts';
import type { Tables } from '#server/database/tables.ts';
import { tellTeam } from './team-mail.ts';

export type Asked = {
  readonly thread: ThreadId;
  readonly question: Question;
  readonly proven: 'work' | 'nothing';
  readonly now: Temporal.Instant;
  /** The public address, for the link in the mail. */
  readonly address: string;
};

/** So many questions without work in an hour; whoever comes after is asked to call or to come back. [design] */
const UNPROVEN_PER_HOUR = 20;

/** Opens the thread that the form is sealed for. The same form again finds it open and writes nothing. */
export async function askQuestion(tables: Kysely<Tables>, asked: Asked): Promise<'asked' | 'too-many'> {
  const { thread, question, proven, now } = asked;
  if (proven === 'nothing' && (await unprovenLately(tables, now)) >= UNPROVEN_PER_HOUR) return 'too-many';
  const urgent = alarmsIn(question.words).length > 0;
  const { rows } = await sql`
    insert into unwind.thread (practice_id, id, urgent, name, email, proven, opened_at, last_at)
    values (unwind.asking_practice(), ${thread}, ${urgent}, ${question.name}, ${question.email}, ${proven === 'work'},
      ${now.toString()}, ${now.toString()})
    on conflict do nothing returning id`.execute(tables);
  if (rows.length === 0) return 'asked';
  await addAskersMessage(tables, { thread, words: question.words, now });
  await tellTeam(tables, { urgent, address: asked.address });
  return 'asked';
}

async function unprovenLately(tables: Kysely<Tables>, now: Temporal.Instant): Promise<number> {
  const since = now.subtract({ hours: 1 }).toString();
  const { rows } = await sql<{ count: number }>`
    select unwind.unproven_questions(${since}) as count`.execute(tables);
  return rows[0]?.count ?? 0;
}

/** So many messages make a thread; whoever has more to say is asked to call. [design] */
const MOST_MESSAGES = 60;

export type Further = { readonly thread: ThreadId; readonly words: string; readonly now: Temporal.Instant };

/** The asker goes on: the thread waits again, and is urgent when her words now are. */
export async function goOnAsking(
  tables: Kysely<Tables>,
  { address, ...further }: Further & { address: string },
): Promise<'asked' | 'too-many'> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from unwind.thread_message where thread_id = ${further.thread}`.execute(tables);
  if ((rows[0]?.count ?? 0) >= MOST_MESSAGES) return 'too-many';
  const urgent = alarmsIn(further.words).length > 0;
  await sql`
    update unwind.thread set state = 'waiting', urgent = urgent or ${urgent}, last_at = ${further.now.toString()}
    where id = ${further.thread}`.execute(tables);
  await addAskersMessage(tables, further);
  await tellTeam(tables, { urgent, address });
  return 'asked';
}

const addAskersMessage = (tables: Kysely<Tables>, { thread, words, now }: Further) =>
  sql`
    insert into unwind.thread_message (practice_id, thread_id, id, words, at)
    values (unwind.asking_practice(), ${thread}, ${randomUUID()}, ${words}, ${now.toString()})`.execute(
    tables,
  );

/** What the asker's own words may mean, the newest of them. */
export const alarmsOfThread = (messages: readonly { by: string; words: string }[]): readonly Alarm[] =>
  alarmsIn(messages.findLast(({ by }) => by === 'asker')?.words ?? '');

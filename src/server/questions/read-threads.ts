import { sql, type Kysely } from 'kysely';
import type { Thread } from '#contract/questions.ts';
import type { ThreadId } from '#domain/base/ids.ts';
import { byUrgency, type Message, type ThreadLine } from '#domain/questions/thread.ts';
import type { Tables } from '#server/database/tables.ts';

const THREADS_SHOWN = 200;
/** As much of a message as a line of the inbox shows. */
const BEGINS = 140;

const line = sql`
  t.id, t.state, t.urgent, t.name, unwind.instant_text(t.last_at) as "lastAt",
  (select jsonb_build_object('id', m.id, 'name', m.name) from unwind.member m where m.id = t.assigned_to) as assigned`;

/** The inbox in its order; without what is done, unless that is asked for too. */
export async function readInbox(
  tables: Kysely<Tables>,
  { done }: { done: 'with' | 'without' },
): Promise<{ threads: ThreadLine[]; more: boolean }> {
  const { rows } = await sql<ThreadLine>`
    select ${line}, (select left(x.words, ${BEGINS}) from unwind.thread_message x where x.thread_id = t.id
      order by x.at desc, x.id limit 1) as begins
    from unwind.thread t where t.state <> 'done' or ${done === 'with'}
    order by t.state = 'waiting' desc, t.urgent desc, t.last_at desc limit ${THREADS_SHOWN + 1}`.execute(
    tables,
  );
  return { threads: rows.slice(0, THREADS_SHOWN).toSorted(byUrgency), more: rows.length > THREADS_SHOWN };
}

/** A thread for the team; undefined when the practice has none of that id. */
export async function readThread(tables: Kysely<Tables>, id: ThreadId): Promise<Thread | undefined> {
  const { rows } = await sql<Omit<Thread, 'messages'>>`
    select ${line}, t.email, coalesce((
      select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name) from unwind.client c
      where t.email <> '' and lower(c.email) = lower(t.email)), '[]') as clients
    from unwind.thread t where t.id = ${id}`.execute(tables);
  return rows[0] && { ...rows[0], messages: await readMessages(tables, id) };
}

/** A thread for whoever holds its link; undefined when there is none. */
export async function readAskersThread(
  tables: Kysely<Tables>,
  id: ThreadId,
): Promise<{ email: string; messages: Message[] } | undefined> {
  const { rows } = await sql<{ email: string }>`
    select email from unwind.thread where id = ${id}`.execute(tables);
  return rows[0] && { ...rows[0], messages: await readMessages(tables, id) };
}

/** What was written to a thread, oldest first. */
async function readMessages(tables: Kysely<Tables>, thread: ThreadId): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select id, case when member_id is null then 'asker' else 'practice' end as by, author, words,
      unwind.instant_text(at) as at
    from unwind.thread_message where thread_id = ${thread} order by thread_message.at, id`.execute(tables);
  return rows;
}

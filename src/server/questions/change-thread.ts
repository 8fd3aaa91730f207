import { sql, type Kysely } from 'kysely';
import type { MemberId, ThreadId } from '#domain/base/ids.ts';
import type { ThreadState } from '#domain/questions/thread.ts';
import type { Tables } from '#server/database/tables.ts';

export type ThreadChange = {
  readonly state?: ThreadState | undefined;
  readonly assigned?: MemberId | null | undefined;
  readonly urgent?: false | undefined;
};

/** Changes what is said of a thread; false when there is none of that id. */
export async function changeThreadRow(
  tables: Kysely<Tables>,
  id: ThreadId,
  { state, assigned, urgent }: ThreadChange,
): Promise<boolean> {
  const { rows } = await sql`
    update unwind.thread set
      state = coalesce(${state ?? null}, state),
      urgent = urgent and ${urgent ?? true},
      assigned_to = case when ${assigned !== undefined} then ${assigned ?? null}::uuid else assigned_to end
    where id = ${id} returning id`.execute(tables);
  return rows.length > 0;
}

export async function isOnTheTeam(tables: Kysely<Tables>, member: MemberId): Promise<boolean> {
  const { members } = await readTeam(tables);
  return members.some(({ id }) => id === member);
}

type Team = { members: { id: MemberId; name: string }[]; answersInMail: boolean };

/** Who can be given a question, and how the practice answers. */
export async function readTeam(tables: Kysely<Tables>): Promise<Team> {
  const { rows } = await sql<Team>`
    select answers_in_mail as "answersInMail", coalesce((
      select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name) from unwind.member m
      where m.role <> 'client' and m.ended_at is null), '[]') as members
    from unwind.practice`.execute(tables);
  return rows[0] ?? { members: [], answersInMail: false };
}

/** Whether mails carry the words of an answer. */
export const chooseAnswersInMail = (tables: Kysely<Tables>, mails: 'with-words' | 'link-only') =>
  sql`update unwind.practice set answers_in_mail = ${mails === 'with-words'}`.execute(tables);

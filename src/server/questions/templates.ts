import { sql, type Kysely } from 'kysely';
import type { AnswerTemplate } from '#domain/questions/thread.ts';
import type { Tables } from '#server/database/tables.ts';

export async function readTemplates(tables: Kysely<Tables>): Promise<AnswerTemplate[]> {
  const { rows } = await sql<AnswerTemplate>`
    select id, title, words from unwind.answer_template order by title, id`.execute(tables);
  return rows;
}

export const saveTemplate = (tables: Kysely<Tables>, { id, title, words }: AnswerTemplate) =>
  sql`
    insert into unwind.answer_template (practice_id, id, title, words)
    values (unwind.asking_practice(), ${id}, ${title}, ${words})
    on conflict (practice_id, id) do update set title = excluded.title, words = excluded.words`.execute(
    tables,
  );

export async function removeTemplate(tables: Kysely<Tables>, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from unwind.answer_template where id = ${id} returning id`.execute(tables);
  return rows.length > 0;
}

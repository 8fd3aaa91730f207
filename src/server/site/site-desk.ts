import { sql, type Kysely } from 'kysely';
import type { SiteEditor } from '#contract/site.ts';
import { emptySite, SiteContent } from '#domain/site/site-content.ts';
import type { Tables } from '#server/database/tables.ts';

type Draft = SiteEditor['draft'];

/** What is being written; before anything was, what is shown, or nothing. */
export async function draftOf(tables: Kysely<Tables>): Promise<Draft> {
  const { rows } = await sql<{ version: number; content: unknown }>`
    select version, content from unwind.site_draft`.execute(tables);
  if (rows[0]) return { version: rows[0].version, content: SiteContent.parse(rows[0].content) };
  return { version: 0, content: (await shownContent(tables)) ?? emptySite };
}

export async function shownContent(tables: Kysely<Tables>): Promise<SiteContent | undefined> {
  const { rows } = await sql<{ content: unknown }>`
    select content from unwind.site_version order by version desc limit 1`.execute(tables);
  return rows[0] && SiteContent.parse(rows[0].content);
}

export async function versionsOf(tables: Kysely<Tables>): Promise<SiteEditor['versions']> {
  const { rows } = await sql<SiteEditor['versions'][number]>`
    select v.version, unwind.instant_text(v.published_at) as "publishedAt", m.name as "publishedBy"
    from unwind.site_version v join unwind.member m on m.id = v.published_by
    order by v.version desc limit 100`.execute(tables);
  return rows;
}

/** Writes the draft over the version that was read; undefined when somebody wrote meanwhile. */
export async function writeDraft(
  tables: Kysely<Tables>,
  { practice, read, content }: { practice: string; read: number; content: SiteContent },
): Promise<number | undefined> {
  const text = JSON.stringify(content);
  const { rows } =
    read === 0
      ? await sql<{ version: number }>`
          insert into unwind.site_draft (practice_id, content) values (${practice}, ${text}::jsonb)
          on conflict do nothing returning version`.execute(tables)
      : await sql<{ version: number }>`
          update unwind.site_draft set version = version + 1, content = ${text}::jsonb, changed_at = now()
          where version = ${read} returning version`.execute(tables);
  return rows[0]?.version;
}

/** The first of its photos that was never added here. */
export async function unknownPhoto(
  tables: Kysely<Tables>,
  content: SiteContent,
): Promise<string | undefined> {
  const photos = [content.photo, ...content.profiles.map(({ photo }) => photo)].flatMap(
    (photo) => photo?.id ?? [],
  );
  if (photos.length === 0) return undefined;
  const { rows } = await sql<{ id: string }>`
    select id from unwind.site_photo where id = any(${photos}::uuid[])`.execute(tables);
  const known = new Set(rows.map(({ id }) => id));
  return photos.find((id) => !known.has(id));
}

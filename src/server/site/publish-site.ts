import { sql, type Kysely } from 'kysely';
import { databaseCode } from '#server/base/database-code.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { SiteContent } from '#domain/site/site-content.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';

type Publishing = {
  readonly practice: string;
  readonly by: string;
  readonly slug: string;
  readonly content: SiteContent;
};
type SlugTaken = { readonly reason: 'slug-taken'; readonly slug: string };

const UNIQUE = '23505';

/** Shows this content from now on, as one more version. */
export async function publish(
  tables: Kysely<Tables>,
  { practice, by, slug, content }: Publishing,
): Promise<Result<{ version: number; slug: string }, SlugTaken>> {
  try {
    // The practice's row first: two owners publish one after the other.
    await sql`update unwind.practice set slug = ${slug}, published = true where id = ${practice}`.execute(
      tables,
    );
  } catch (error) {
    if (databaseCode(error) !== UNIQUE) throw error;
    throw new Rollback(refused({ reason: 'slug-taken', slug }));
  }
  const { rows } = await sql<{ version: number }>`
    insert into unwind.site_version (practice_id, version, content, published_by)
    select ${practice}, coalesce(max(version), 0) + 1, ${JSON.stringify(content)}::jsonb, ${by} from unwind.site_version
    returning version`.execute(tables);
  return accepted({ version: rows[0]?.version ?? 0, slug });
}

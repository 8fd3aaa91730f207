import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import { PHOTO_BYTES, type SiteEditor } from '#contract/site.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { SiteContent } from '#domain/site/site-content.ts';
import { Rollback, type Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere, type Answers, type Handler } from '#server/http/handler.ts';
import { checkPhoto } from './photo-check.ts';
import { publish } from './publish-site.ts';
import { draftOf, shownContent, unknownPhoto, versionsOf, writeDraft } from './site-desk.ts';

/** The owner's side of the public pages. Everything a visitor sees is read anew after each change (SiteBook). */
export function siteRoom(database: Database) {
  const { unaudited } = database;

  const site: Handler<Contract['site']> = async ({ asking }) =>
    accepted(await unaudited.read(asking, editorOf));

  const saveSiteDraft: Handler<Contract['saveSiteDraft']> = ({ asking, body: { version, content } }) =>
    unaudited.write(asking, async (tables) => {
      const photo = await unknownPhoto(tables, content);
      if (photo !== undefined) return refused({ reason: 'unknown-photo', photo });
      const written = await writeDraft(tables, { practice: asking.practice, read: version, content });
      return written === undefined ? changed(tables) : accepted({ version: written });
    });

  const publishSite: Handler<Contract['publishSite']> = ({ asking, body: { version, slug } }) =>
    unaudited.write(asking, async (tables) => {
      const draft = await draftOf(tables);
      if (draft.version !== version) return changed(tables);
      return publish(tables, { practice: asking.practice, by: asking.member, slug, content: draft.content });
    });

  const unpublishSite: Handler<Contract['unpublishSite']> = ({ asking }) =>
    unaudited.write(asking, async (tables) => {
      await sql`update unwind.practice set published = false where id = ${asking.practice}`.execute(tables);
      return accepted({});
    });

  const takeUpSiteVersion: Handler<Contract['takeUpSiteVersion']> = ({ asking, body }) =>
    unaudited.write(asking, async (tables) => {
      const content = await contentOf(tables, body.earlier);
      const written = await writeDraft(tables, { practice: asking.practice, read: body.version, content });
      return written === undefined ? changed(tables) : accepted({ version: written, content });
    });

  return {
    site,
    saveSiteDraft,
    publishSite,
    unpublishSite,
    takeUpSiteVersion,
    addSitePhoto: addPhoto(database),
  };
}

async function changed(tables: Kysely<Tables>): Promise<never> {
  const { version } = await draftOf(tables);
  throw new Rollback(refused({ reason: 'changed-meanwhile', version }));
}

async function contentOf(tables: Kysely<Tables>, version: number): Promise<SiteContent> {
  const { rows } = await sql<{ content: unknown }>`
    select content from unwind.site_version where version = ${version}`.execute(tables);
  if (!rows[0]) throw new NotHere();
  return SiteContent.parse(rows[0].content);
}

async function editorOf(tables: Kysely<Tables>): Promise<SiteEditor> {
  const [practice, draft, shown, versions, therapists] = await Promise.all([
    tables.selectFrom('practice').select(['name', 'slug', 'published']).executeTakeFirstOrThrow(),
    draftOf(tables),
    shownContent(tables),
    versionsOf(tables),
    therapistsOf(tables),
  ]);
  return {
    practiceName: practice.name,
    slug: practice.slug,
    published: practice.published,
    draft,
    differs: JSON.stringify(draft.content) !== JSON.stringify(shown),
    versions,
    therapists,
  };
}

async function therapistsOf(tables: Kysely<Tables>): Promise<SiteEditor['therapists']> {
  const { rows } = await sql<SiteEditor['therapists'][number]>`
    select id, name, credentials from unwind.member
    where role in ('owner', 'therapist') and ended_at is null order by role = 'owner' desc, name`.execute(
    tables,
  );
  return rows;
}

function addPhoto(database: Database): Answers<'addSitePhoto'>['addSitePhoto'] {
  return async ({ asking, body: { id, use, base64 } }) => {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length > PHOTO_BYTES[use]) return refused({ reason: 'too-large', most: PHOTO_BYTES[use] });
    const photo = checkPhoto(bytes);
    if (!photo.ok) return photo;
    const { type, width, height } = photo.value;
    await database.unaudited.write(asking, (tables) =>
      sql`insert into unwind.site_photo (practice_id, id, type, bytes, width, height)
        values (${asking.practice}, ${id}, ${type}, ${bytes}, ${width}, ${height})
        on conflict do nothing`.execute(tables),
    );
    return accepted({ id, width, height });
  };
}

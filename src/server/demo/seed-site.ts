import type { Database } from '#server/database/database.ts';
import { draftOf, versionsOf, writeDraft } from '#server/site/site-desk.ts';
import { publish } from '#server/site/publish-site.ts';
import { askedBy } from './asked-by.ts';
import { SLUG } from './cast-scheduling.ts';
import { stillPointSite } from './cast-site.ts';
import { maren, stillPoint } from './cast.ts';

/** Publishes the demonstration's pages once; what somebody changes there stays changed. */
export async function seedSite(database: Database): Promise<void> {
  const asking = askedBy(maren, 'publishSite', { kind: 'practice', id: stillPoint.id });
  const isPublished = await database.unaudited.read(
    asking,
    async (tables) => (await versionsOf(tables)).length > 0,
  );
  if (isPublished) return;
  await database.unaudited.write(asking, async (tables) => {
    const { version } = await draftOf(tables);
    await writeDraft(tables, { practice: stillPoint.id, read: version, content: stillPointSite });
    await publish(tables, {
      practice: stillPoint.id,
      by: maren.id,
      slug: SLUG,
      content: stillPointSite,
    });
  });
}

import { sql } from 'kysely';
import { z } from 'zod';
import type { Anybody } from '#server/database/asking.ts';
import type { Database } from '#server/database/database.ts';
import { NotHere } from '#server/http/handler.ts';
import { file, type SentFile } from './answer.ts';
import type { Site } from './site.ts';

export const addPhotos = (site: Site): void =>
  site.page('GET', '/photo/:photo', ({ params, asking }) =>
    photoFile(site.database, asking, params['photo']),
  );

/** A photo as it was checked when it came: its type is one of two, and browsers are told not to guess another. */
export async function photoFile(
  database: Database,
  asking: Anybody,
  id: string | undefined,
): Promise<SentFile> {
  const photo = z.uuid().safeParse(id);
  if (!photo.success) throw new NotHere();
  const found = await database.unaudited.read(asking, async (tables) => {
    const { rows } = await sql<{ type: string; bytes: Buffer }>`
      select type, bytes from unwind.site_photo where id = ${photo.data}`.execute(tables);
    return rows[0];
  });
  if (!found) throw new NotHere();
  return file({ type: found.type, body: found.bytes, cache: 'for-ever' });
}

import { WishId } from '#domain/scheduling/wish.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Database } from '#server/database/database.ts';
import { readPaying } from './read-paying.ts';
import { letGoUnpaid } from './unpaid-proposal.ts';
import type { Post } from './wish-letters.ts';

/**
 * Lets go of what was to be paid for and is kept no longer, also where the provider never said that its checkout ran out. The
 * payment stays as it is: money that comes after all books the visit if the time is free, or goes back.
 */
export async function endUnpaid(
  database: Database,
  asking: AskingAsVisitor,
  { post, now }: { post: Post; now: Temporal.Instant },
): Promise<void> {
  const id = WishId.parse(asking.member);
  const paying = await database.unaudited.read(asking, (tables) => readPaying(tables, { id, now }));
  for (const { proposal } of paying.filter(({ isKept }) => !isKept))
    await database.write(asking, async (tables) => {
      await letGoUnpaid(tables, { id, proposal, now }, post);
    });
}

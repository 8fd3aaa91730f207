import { sql, type Kysely } from 'kysely';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { GoalRating } from '#domain/plan/episode.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
import type { Tables } from '#server/database/tables.ts';

/** The ratings of an episode, the oldest first. */
export async function readRatings(tables: Kysely<Tables>, episode: string): Promise<GoalRating[]> {
  const { rows } = await sql<{ rating: GoalRating }>`
    select rating from unwind.goal_rating where episode_id = ${episode} order by rated_at, id`.execute(
    tables,
  );
  return rows.map(({ rating }) => rating);
}

/** Keeps a rating of the client's open episode. Sent twice it is kept once. */
export async function keepRating(
  tables: Kysely<Tables>,
  { client, rating, by }: { client: ClientId; rating: GoalRating; by: MemberId },
): Promise<void> {
  await sql`
    insert into unwind.goal_rating (practice_id, id, episode_id, rated_at, rating, filed_by)
    select e.practice_id, ${rating.id}, e.id, ${rating.ratedAt}, ${jsonbText(rating)}::jsonb, ${by}
    from unwind.episode e where e.client_id = ${client} and e.ended_on is null
    on conflict do nothing`.execute(tables);
}

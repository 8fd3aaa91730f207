import { sql, type Kysely } from 'kysely';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { Episode, EpisodeDetails, EpisodeEnd } from '#domain/plan/episode.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
import type { Tables } from '#server/database/tables.ts';

type By = { by: MemberId; now: Temporal.Instant };
type Named = { client: ClientId; episode: string };

const episodeJson = sql`(
  select json_build_object('id', e.id, 'version', v.version, 'openedOn', e.opened_on, 'details', v.details,
    'end', case when e.ended_on is null then null
      else json_build_object('endedOn', e.ended_on, 'why', e.why, 'words', e.words) end)
  from unwind.episode_version v where v.episode_id = e.id order by v.version desc limit 1)`;

/** All episodes of a client, the open one first, then the newest. */
export async function readEpisodes(tables: Kysely<Tables>, client: ClientId): Promise<Episode[]> {
  const { rows } = await sql<{ episode: Episode }>`
    select ${episodeJson} as episode from unwind.episode e where e.client_id = ${client}
    order by e.ended_on is not null, e.opened_on desc, e.id`.execute(tables);
  return rows.map(({ episode }) => episode);
}

export async function readEpisode(
  tables: Kysely<Tables>,
  { client, episode }: Named,
): Promise<Episode | undefined> {
  const { rows } = await sql<{ episode: Episode }>`
    select ${episodeJson} as episode from unwind.episode e
    where e.client_id = ${client} and e.id = ${episode}`.execute(tables);
  return rows[0]?.episode;
}

/**
 * Opens an episode with its first version; `other-is-open` where another one is. Sent twice it is opened once. The
 * database decides between two who open one at once.
 */
export async function beginEpisode(
  tables: Kysely<Tables>,
  { client, episode, openedOn, details, by, now }: Begun,
): Promise<'opened' | 'other-is-open'> {
  const { rows } = await sql`
    insert into unwind.episode (practice_id, id, client_id, opened_on, opened_by)
    values (unwind.asking_practice(), ${episode}, ${client}, ${openedOn}, ${by})
    on conflict do nothing
    returning id`.execute(tables);
  if (rows.length === 0) return (await readEpisode(tables, { client, episode })) ? 'opened' : 'other-is-open';
  await addVersion(tables, { episode, version: 1, details, by, now });
  return 'opened';
}

type Begun = Named & By & { openedOn: string; details: EpisodeDetails };

/** Sets what an episode says when `after` is still its newest version; false when somebody was faster. */
export async function setEpisode(
  tables: Kysely<Tables>,
  { client, episode, after, details, by, now }: Named & By & { after: number; details: EpisodeDetails },
): Promise<boolean> {
  const found = await readEpisode(tables, { client, episode });
  if (found?.version !== after) return false;
  return addVersion(tables, { episode, version: after + 1, details, by, now });
}

type Version = By & { episode: string; version: number; details: EpisodeDetails };

async function addVersion(tables: Kysely<Tables>, version: Version): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into unwind.episode_version (practice_id, episode_id, version, details, set_by, set_at)
    values (unwind.asking_practice(), ${version.episode}, ${version.version},
      ${jsonbText(version.details)}::jsonb, ${version.by}, ${version.now.toString()})
    on conflict do nothing`.execute(tables);
  return numAffectedRows === 1n;
}

/** Ends an open episode; false where it has ended already. */
export async function endEpisodeOn(
  tables: Kysely<Tables>,
  { client, episode, end, by }: Named & { end: EpisodeEnd; by: MemberId },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update unwind.episode set ended_on = ${end.endedOn}, why = ${end.why}, words = ${end.words}, ended_by = ${by}
    where client_id = ${client} and id = ${episode} and ended_on is null`.execute(tables);
  return numAffectedRows === 1n;
}

import { sql, type Kysely } from 'kysely';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import { jsonbText } from '#server/database/jsonb-text.ts';
import type { Tables } from '#server/database/tables.ts';
import type { HomeDecision, KeptDecision } from './home-decision.ts';

/** Everything that was decided about a client's program, in the order of deciding, as far as whoever asks may see it. */
export async function readDecisions(tables: Kysely<Tables>, client: ClientId): Promise<KeptDecision[]> {
  const { rows } = await sql<KeptDecision>`
    select e.id, e.kind, unwind.instant_text(e.at) as at, e.rule, e.region, e.side, e.until::text as until, e.version, e.about, e.words,
      unwind.therapist_name(e.made_by) as by
    from unwind.home_event e where e.client_id = ${client} order by e.position`.execute(tables);
  return rows;
}

/**
 * Writes decisions down; those of a rule once for each fact, however often it is filed. Answers how many are new.
 * `by` is null for rules alone.
 */
export async function writeDecisions(
  tables: Kysely<Tables>,
  { client, by, now, decisions }: Deciding & { readonly decisions: readonly HomeDecision[] },
): Promise<number> {
  if (decisions.length === 0) return 0;
  const { numAffectedRows } = await sql`
    insert into unwind.home_event
      (practice_id, client_id, kind, at, rule, region, side, until, version, about, words, fact_id, made_by)
    select unwind.asking_practice(), ${client}, d.kind, ${now.toString()}, d.rule, d.region, d.side, d.until, d.version,
      d.about, d.words, d.fact, ${by}
    from jsonb_to_recordset(${jsonbText(decisions)}::jsonb) as d (kind text, rule text, region text, side text, until date,
      version integer, about uuid, words text, fact uuid)
    on conflict (practice_id, client_id, fact_id, kind, rule) do nothing`.execute(tables);
  return Number(numAffectedRows ?? 0n);
}

type Deciding = {
  readonly client: ClientId;
  readonly by: MemberId | null;
  readonly now: Temporal.Instant;
};

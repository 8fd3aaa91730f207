import { sql, type Kysely } from 'kysely';
import type { ClientResearch, MyResearch } from '#contract/registry.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { WithdrawnHow } from '#domain/outcome/registry/withdrawal.ts';
import type { Tables } from '#server/database/tables.ts';

/** When the signature `s` of unwind.consent was taken back; null while it counts (REGISTRY-12). */
export const takenBack = sql<string | null>`(
  select min(w.withdrawn_at) from unwind.consent_withdrawal w
  where w.practice_id = s.practice_id and w.client_id = s.client_id and w.text = s.text
    and w.withdrawn_at >= s.signed_at)`;

/** How it stands with the newest signature of the client `c` under the research text; null where she never signed. */
export const researchJson = sql<MyResearch>`(
  select json_build_object('agrees', ${takenBack} is null,
    'since', unwind.instant_text(coalesce(${takenBack}, s.signed_at)))
  from unwind.consent s
  where s.practice_id = c.practice_id and s.client_id = c.id and s.text = 'research'
  order by s.signed_at desc, s.id limit 1)`;

/**
 * Takes back the consent of the client who is signed in, whatever she signed of it before, and says how it stands; undefined
 * where she has no file here. Never earlier than the signature, whatever the clock says; taken back twice it is one withdrawal.
 */
export async function withdrawResearch(
  tables: Kysely<Tables>,
  now: Temporal.Instant,
): Promise<MyResearch | undefined> {
  await sql`
    insert into unwind.consent_withdrawal (practice_id, client_id, text, withdrawn_at, filed_by)
    select c.practice_id, c.id, 'research', greatest(max(s.signed_at), ${now.toString()}::timestamptz), m.id
    from unwind.client c
    join unwind.member m on m.user_id = c.user_id and m.id = unwind.asking_member()
    join unwind.consent s on s.practice_id = c.practice_id and s.client_id = c.id and s.text = 'research'
    where ${takenBack} is null
    group by c.practice_id, c.id, m.id
    on conflict do nothing`.execute(tables);
  const { rows } = await sql<{ research: MyResearch }>`
    select ${researchJson} as research from unwind.client c
    join unwind.member m on m.user_id = c.user_id and m.id = unwind.asking_member()`.execute(tables);
  return rows[0]?.research;
}

/** How a client stands to research and every time that it was taken back; undefined where she has no file here. */
export async function readClientResearch(
  tables: Kysely<Tables>,
  client: ClientId,
): Promise<ClientResearch | undefined> {
  const { rows } = await sql<ClientResearch>`
    select ${researchJson} as research, coalesce((
      select json_agg(json_build_object('at', unwind.instant_text(w.withdrawn_at), 'how', w.how, 'by', coalesce(m.name, ''),
        'words', w.words) order by w.withdrawn_at desc)
      from unwind.consent_withdrawal w left join unwind.member m on m.practice_id = w.practice_id and m.id = w.filed_by
      where w.practice_id = c.practice_id and w.client_id = c.id and w.text = 'research'), '[]') as withdrawals
    from unwind.client c where c.id = ${client}`.execute(tables);
  return rows[0];
}

type Said = { readonly at: Temporal.Instant; readonly how: WithdrawnHow; readonly words: string };

/**
 * Writes down that a client took her consent back without signing in, whether or not a signature is here: one that waits on her
 * phone may arrive later, and must not count (REGISTRY-13).
 */
export async function keepWithdrawal(
  tables: Kysely<Tables>,
  client: ClientId,
  { at, how, words }: Said,
): Promise<void> {
  await sql`
    insert into unwind.consent_withdrawal (practice_id, client_id, text, withdrawn_at, filed_by, how, words)
    select c.practice_id, c.id, 'research', ${at.toString()}::timestamptz, unwind.asking_member(), ${how}, ${words}
    from unwind.client c where c.id = ${client}
    on conflict do nothing`.execute(tables);
}

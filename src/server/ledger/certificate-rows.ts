import { sql, type Kysely } from 'kysely';
import type { CertificateRow, Move, Shortfall } from '#contract/ledger.ts';
import type { Tables } from '#server/database/tables.ts';

const ROWS = 500;

/** Certificates as the desk sees them, newest first. */
export async function certificateRows(tables: Kysely<Tables>): Promise<CertificateRow[]> {
  const { rows } = await sql<CertificateRow>`
    select c.id, c.ending, c.worth, coalesce(sum(-e.cents) filter (where e.cents < 0), 0)::bigint as paid,
      coalesce(max(a.balance), 0)::bigint as held, c.paid_with as "paidWith",
      json_build_object('name', c.buyer_name, 'email', c.buyer_email) as buyer,
      json_build_object('name', c.recipient_name, 'email', c.recipient_email) as recipient,
      c.message, c.deliver_on as "deliverOn", c.sold_at as "soldAt", c.expires_on as "expiresOn", c.ended,
      c.ended_why as "endedWhy"
    from unwind.certificate c
    left join unwind.ledger_account a on a.practice_id = c.practice_id and a.kind = 'certificate' and a.of_id = c.id
    left join unwind.ledger_entry e on e.practice_id = c.practice_id and e.kind = 'certificate' and e.of_id = c.id
    group by c.practice_id, c.id order by c.sold_at desc, c.id limit ${ROWS}`.execute(tables);
  return rows;
}

/** What happened to what is owed on one certificate or package, oldest first. */
export async function movesOf(
  tables: Kysely<Tables>,
  { kind, of }: { kind: 'certificate' | 'package'; of: string },
): Promise<Move[]> {
  const { rows } = await sql<Move>`
    select t.id, t.kind, t.at, coalesce(m.name, 'Visitor') as by, sum(-e.cents)::bigint as cents
    from unwind.ledger_entry e
    join unwind.ledger_transaction t on t.practice_id = e.practice_id and t.id = e.transaction_id
    left join unwind.member m on m.practice_id = t.practice_id and m.id = t.made_by
    where e.kind = ${kind} and e.of_id = ${of}
    group by t.practice_id, t.id, m.name order by t.position`.execute(tables);
  return rows;
}

export async function openShortfalls(tables: Kysely<Tables>): Promise<Shortfall[]> {
  const { rows } = await sql<Shortfall>`
    select id, certificate_id as certificate, ending, short_cents as short, redeemed_at as "redeemedAt"
    from unwind.ledger_task where closed_at is null order by opened_at`.execute(tables);
  return rows;
}

export async function closeShortfall(
  tables: Kysely<Tables>,
  { id, outcome, now }: { id: string; outcome: string; now: Temporal.Instant },
): Promise<{ found: boolean }> {
  const { rows } = await sql`
    update unwind.ledger_task set outcome = case when closed_at is null then ${outcome} else outcome end,
      closed_by = coalesce(closed_by, unwind.asking_member()), closed_at = coalesce(closed_at, ${now.toString()})
    where id = ${id} returning id`.execute(tables);
  return { found: rows.length > 0 };
}

import { sql, type Kysely } from 'kysely';
import type { JournalLine } from '#contract/ledger.ts';
import { accountKinds, asBalance, type AccountKind } from '#domain/ledger/account.ts';
import type { Tables } from '#server/database/tables.ts';

const LINES = 50;

/** Transactions before a position, newest first. */
export async function journalLines(
  tables: Kysely<Tables>,
  before: number | undefined,
): Promise<{ lines: JournalLine[]; more: boolean }> {
  const { rows } = await sql<JournalLine>`
    select t.id, t.position, t.kind, t.at, t.words, coalesce(m.name, 'Visitor') as by,
      (select json_agg(json_build_object('kind', e.kind, 'cents', e.cents) order by e.position)
        from unwind.ledger_entry e where e.practice_id = t.practice_id and e.transaction_id = t.id) as entries
    from unwind.ledger_transaction t
    left join unwind.member m on m.practice_id = t.practice_id and m.id = t.made_by
    where ${before ?? null}::bigint is null or t.position < ${before ?? null}
    order by t.position desc limit ${LINES + 1}`.execute(tables);
  return { lines: rows.slice(0, LINES), more: rows.length > LINES };
}

/** What every kind of account comes to, from the entries alone. */
export async function balancesByKind(
  tables: Kysely<Tables>,
): Promise<{ kind: AccountKind; cents: number }[]> {
  const { rows } = await sql<{ kind: AccountKind; sum: number }>`
    select kind, sum(cents)::bigint as sum from unwind.ledger_entry group by kind`.execute(tables);
  const sums = new Map(rows.map(({ kind, sum }) => [kind, sum]));
  return accountKinds.map((kind) => ({ kind, cents: asBalance(kind, sums.get(kind) ?? 0) }));
}

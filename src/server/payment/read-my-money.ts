import { sql, type Kysely } from 'kysely';
import type { MyCertificate, MyMoney, MyPackage } from '#contract/my-money.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBooks } from '#server/ledger/practice-books.ts';

const ROWS = 100;

/** The money of the client who is signed in; the rows of others are hidden by the database itself. */
export async function readMyMoney(
  tables: Kysely<Tables>,
  { now }: { now: Temporal.Instant },
): Promise<MyMoney> {
  const { currency } = await readBooks(tables);
  return {
    currency,
    packages: await packagesOf(tables),
    certificates: await certificatesOf(tables, now),
    ahead: await aheadOf(tables),
    owed: await owedOf(tables),
    receipts: await receiptsOf(tables),
  };
}

/** With visits left first, and of those the oldest first: it is used first. */
async function packagesOf(tables: Kysely<Tables>): Promise<MyPackage[]> {
  const { rows } = await sql<MyPackage>`
    select p.id, p.name, p.visits, p.visits_left as left, unwind.instant_text(p.sold_at) as "soldAt",
      p.ended_at is not null as ended,
      (select json_agg(json_build_object('name', n.name, 'holds', n.holds, 'asks', n.asks) order by n.holds desc, n.asks desc, n.name)
        from unwind.package_people(p.id) n) as people
    from unwind.package p
    order by p.ended_at is not null or p.visits_left = 0, p.sold_at, p.id limit ${ROWS}`.execute(tables);
  return rows;
}

/** What was given is seen when its mail has left and no sooner: a gift is a surprise until then. */
async function certificatesOf(tables: Kysely<Tables>, now: Temporal.Instant): Promise<MyCertificate[]> {
  const { rows } = await sql<MyCertificate>`
    with known as (
      select c.*, lower(c.recipient_email) = me.email and me.email <> '' as is_given,
        lower(c.buyer_email) = me.email and me.email <> '' or c.client_id in (select id from unwind.client) as is_bought,
        coalesce((c.deliver_on + time '09:00') at time zone p.zone, c.sold_at) <= ${now.toString()}::timestamptz as has_left
      from unwind.certificate c
      join unwind.practice p on p.id = c.practice_id
      cross join (select lower(m.email) as email from unwind.member m where m.id = unwind.asking_member()) me
    )
    select c.id, c.ending, c.worth, unwind.owed_on('certificate', c.id) as held, c.expires_on as "expiresOn", c.ended,
      coalesce((select sum(-e.cents) from unwind.ledger_entry e
        where e.kind = 'certificate' and e.of_id = c.id and e.cents < 0), 0)::bigint as paid,
      case when is_bought then 'bought' else 'given' end as whose,
      case when is_bought then c.recipient_name else c.buyer_name end as other, unwind.instant_text(c.sold_at) as "soldAt"
    from known c where is_bought or (is_given and has_left)
    order by c.ended is not null or unwind.owed_on('certificate', c.id) = 0, c.sold_at desc, c.id limit ${ROWS}`.execute(
    tables,
  );
  return rows;
}

async function aheadOf(tables: Kysely<Tables>): Promise<MyMoney['ahead']> {
  const { rows } = await sql<MyMoney['ahead'][number]>`
    select a.id as appointment, unwind.instant_text(lower(a.during)) as "startsAt", held.cents,
      a.status in ('cancelled', 'no-show') as "givenUp"
    from unwind.appointment a
    cross join lateral (select unwind.owed_on('deposit', a.id) as cents) held
    where held.cents > 0 order by lower(a.during) limit ${ROWS}`.execute(tables);
  return rows;
}

async function owedOf(tables: Kysely<Tables>): Promise<MyMoney['owed']> {
  const { rows } = await sql<MyMoney['owed'][number]>`
    select a.id as appointment, unwind.instant_text(lower(a.during)) as "startsAt", f.why, f.owed as cents
    from unwind.visit_fee f join unwind.appointment a on a.practice_id = f.practice_id and a.id = f.appointment_id
    where f.owed > 0 order by lower(a.during) limit ${ROWS}`.execute(tables);
  return rows;
}

/** What a visit came to in all, as its receipt says it: price, tax and tip, less what went back. */
async function receiptsOf(tables: Kysely<Tables>): Promise<MyMoney['receipts']> {
  const { rows } = await sql<MyMoney['receipts'][number]>`
    select a.id as appointment, unwind.instant_text(lower(a.during)) as "startsAt", unwind.instant_text(min(t.at)
        filter (where t.kind in ('visit-paid', 'package-used'))) as "paidAt",
      coalesce(sum(-e.cents) filter (where e.kind in ('revenue', 'tax', 'tips', 'refunds')), 0)::bigint as cents
    from unwind.appointment a
    join unwind.ledger_transaction t on t.practice_id = a.practice_id and t.appointment_id = a.id and t.kind <> 'fee-charged'
    join unwind.ledger_entry e on e.practice_id = t.practice_id and e.transaction_id = t.id
    group by a.practice_id, a.id having bool_or(t.kind in ('visit-paid', 'package-used'))
    order by lower(a.during) desc limit ${ROWS}`.execute(tables);
  return rows;
}

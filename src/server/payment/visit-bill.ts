import { sql, type Kysely } from 'kysely';
import type { VisitBill } from '#contract/payment.ts';
import type { AppointmentId, ClientId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import { depositOf } from '#server/ledger/deposits.ts';
import { readBooks } from '#server/ledger/practice-books.ts';
import { cardOf } from './card-on-file.ts';
import { feeOf, openFeesOf } from './visit-fee.ts';

/** A visit's bill, and whose it is. */
export type ReadBill = { readonly client: ClientId; readonly bill: VisitBill };

export async function readVisitBill(tables: Kysely<Tables>, appointment: AppointmentId): Promise<ReadBill> {
  const visit = await readVisit(tables, appointment);
  const { currency, settings } = await readBooks(tables);
  const lines = await linesOf(tables, appointment);
  const ahead = await depositOf(tables, appointment);
  const fee = await feeOf(tables, appointment);
  const card = await cardOf(tables, visit.client);
  const isSettled = lines.some(({ kind }) => kind === 'visit-paid' || kind === 'package-used');
  return {
    client: visit.client,
    bill: {
      currency,
      clientName: visit.clientName,
      service: visit.service,
      startsAt: visit.startsAt,
      price: visit.price,
      tax: settings.tax,
      ahead,
      redeemed: sumOf(lines, 'certificate-redeemed'),
      isSettled,
      refundable: isSettled ? await moneyIn(tables, appointment) : ahead,
      givenUp: visit.givenUp,
      fee: fee === undefined || fee.cents === 0 ? null : fee,
      owes: await openFeesOf(tables, { client: visit.client, but: appointment }),
      card: card === undefined ? null : { brand: card.brand, lastFour: card.lastFour },
      packages: visit.packages,
      lines: lines.filter(({ cents }) => cents !== 0),
    },
  };
}

const sumOf = (lines: VisitBill['lines'], kind: VisitBill['lines'][number]['kind']): number =>
  lines.filter((line) => line.kind === kind).reduce((sum, { cents }) => sum + cents, 0);

type Visit = Pick<VisitBill, 'clientName' | 'service' | 'startsAt' | 'price' | 'givenUp' | 'packages'> & {
  readonly client: ClientId;
};

/** A package pays for the service it was sold for. */
async function readVisit(tables: Kysely<Tables>, appointment: AppointmentId): Promise<Visit> {
  const { rows } = await sql<Visit>`
    select a.client_id as client, c.name as "clientName", a.service, unwind.instant_text(lower(a.during)) as "startsAt", a.price,
      case when a.status in ('cancelled', 'no-show') then a.status end as "givenUp",
      coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'left', p.visits_left) order by p.sold_at)
        from unwind.package p where p.service_id = a.service_id and p.visits_left > 0 and p.ended_at is null
          and (p.client_id = a.client_id or exists (select from unwind.package_share s
            where s.package_id = p.id and s.client_id = a.client_id))), '[]') as packages
    from unwind.appointment a join unwind.client c on c.id = a.client_id where a.id = ${appointment}`.execute(
    tables,
  );
  if (!rows[0]) throw new NotHere();
  return rows[0];
}

/** Money accounts and what is owed grow by what a client brings; a deposit that is used is brought by nobody. */
async function linesOf(tables: Kysely<Tables>, appointment: AppointmentId): Promise<VisitBill['lines']> {
  const { rows } = await sql<VisitBill['lines'][number]>`
    select t.id, t.kind, unwind.instant_text(t.at) as at, coalesce(m.name, 'Unwind') as by,
      coalesce((select sum(e.cents) from unwind.ledger_entry e where e.transaction_id = t.id
        and e.kind in ('cash', 'card', 'provider', 'certificate', 'package', 'given')), 0)::int as cents
    from unwind.ledger_transaction t left join unwind.member m on m.id = t.made_by
    where t.appointment_id = ${appointment} order by t.posted_at`.execute(tables);
  return rows;
}

/** What came in as money for the visit and has not gone back; certificates and packages are given back as themselves. */
async function moneyIn(tables: Kysely<Tables>, appointment: AppointmentId): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(e.cents), 0)::int as cents from unwind.ledger_entry e
    join unwind.ledger_transaction t on t.id = e.transaction_id
    where t.appointment_id = ${appointment} and t.kind <> 'fee-charged' and e.kind in ('cash', 'card', 'provider')`.execute(
    tables,
  );
  return Math.max(0, rows[0]?.cents ?? 0);
}

import type pg from 'pg';
import { maren, ruth, samuel, stillPoint } from '#server/demo/cast.ts';

/** Ids of money that was paid ahead at Still Point, so that every path of the ledger leads to something. */
export const ledgerIds = {
  certificate: '0198a000-0000-7000-8000-00000000f050',
  shortfall: '0198a000-0000-7000-8000-00000000f051',
  package: '0198a000-0000-7000-8000-00000000f052',
} as const;

/** The rows behind these ids, booked as the product books them. */
export async function giveLedgerRows(superuser: pg.ClientBase): Promise<void> {
  const { certificate, shortfall, package: bundle } = ledgerIds;
  await superuser.query('begin');
  await superuser.query(
    `select set_config('unwind.practice', $1, true), set_config('unwind.member', $2, true)`,
    [stillPoint.id, maren.id],
  );
  for (const [id, kind] of [
    [certificate, 'certificate'],
    [bundle, 'package'],
  ] as const)
    await superuser.query(`select unwind.post_transaction($1, $2, now(), '', null, null, $3)`, [
      id,
      `${kind}-sold`,
      JSON.stringify([
        { account: { kind: 'cash' }, cents: 10_000 },
        { account: { kind, of: id }, cents: -10_000 },
      ]),
    ]);
  await superuser.query('select unwind.receipt_number($1)', [certificate]);
  await superuser.query(
    `insert into unwind.certificate (practice_id, id, code_hash, ending, worth, paid_with, buyer_name, sold_at)
     values ($1, $2, decode(repeat('00', 32), 'hex'), '0000', '{"kind":"amount"}', 'cash', 'Anna Holm', now())`,
    [stillPoint.id, certificate],
  );
  await superuser.query(
    `insert into unwind.ledger_task (practice_id, id, certificate_id, ending, short_cents, redeemed_at, opened_by)
     values ($1, $2, $3, '0000', 100, now(), $4)`,
    [stillPoint.id, shortfall, certificate, maren.id],
  );
  await superuser.query(
    `insert into unwind.package (practice_id, id, client_id, service_id, name, visits, visits_left, sold_at)
     select $1, $2, $3, s.id, s.name, 5, 5, now() from unwind.service s where s.practice_id = $1 limit 1`,
    [stillPoint.id, bundle, samuel.id],
  );
  await superuser.query('insert into unwind.package_share values ($1, $2, $3)', [
    stillPoint.id,
    bundle,
    ruth.id,
  ]);
  await superuser.query('commit');
}

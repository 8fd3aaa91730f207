import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { Asking, Database } from '#server/database/database.ts';
import { sellCertificate, type CertificateSale } from '#server/ledger/sell-certificate.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';
import { addPractice } from './practice.ts';

export const ledgerSecret = 'a secret of at least thirty-two letters';
export const ledgerNow = Temporal.Instant.from('2026-03-11T16:00:00Z');

export type LedgerAtHand = { fresh: FreshDatabase; database: Database; asking: Asking };

/** A practice with empty books, and its front desk asking. */
export async function emptyBooks(t: Pick<TestContext, 'after'>): Promise<LedgerAtHand> {
  const fresh = await freshDatabase(t);
  return { fresh, database: fresh.database, asking: await addPractice(fresh.database) };
}

/** A certificate for so many cents, paid in cash. */
export async function soldFor(
  { database, asking }: Pick<LedgerAtHand, 'database' | 'asking'>,
  cents: number,
  sale: Partial<CertificateSale> = {},
) {
  const nobody = { name: '', email: '' };
  const sold = await database.write(asking, (tables) =>
    sellCertificate(tables, {
      id: randomUUID(),
      worth: { kind: 'amount' },
      paid: { kind: 'cash', cents },
      buyer: nobody,
      recipient: nobody,
      message: '',
      deliverOn: null,
      secret: ledgerSecret,
      address: 'https://unwind.example',
      now: ledgerNow,
      ...sale,
    }),
  );
  assert.ok(sold.ok);
  return sold.value;
}

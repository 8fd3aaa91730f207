import { sql, type Kysely } from 'kysely';
import { receiptNumber } from '#domain/ledger/receipt-number.ts';
import type { Tables } from '#server/database/tables.ts';

/** The number of a transaction's receipt, given once. Asked last in a transaction: all others that ask wait for its end. */
export async function numberReceipt(
  tables: Kysely<Tables>,
  { transaction, paidOn }: { transaction: string; paidOn: Temporal.PlainDate },
): Promise<string> {
  const { rows } = await sql<{ number: number }>`
    select unwind.receipt_number(${transaction}) as number`.execute(tables);
  return receiptNumber(paidOn, rows[0]?.number ?? 0);
}

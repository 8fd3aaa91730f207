import type { Currency } from '#domain/base/money.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { accountKey, asBalance, isOwed, type Account } from './account.ts';
import { sumOf, type Transaction } from './transaction.ts';

/** The practice's books: every transaction in order, and what follows from them. */
export type Ledger = {
  readonly currency: Currency;
  readonly transactions: readonly Transaction[];
  /** Sums of entries by account key. */
  readonly sums: ReadonlyMap<string, number>;
};

export type PostRefusal =
  | { reason: 'not-enough'; account: Account; held: number; wanted: number }
  | { reason: 'does-not-add-up'; by: number }
  | { reason: 'other-currency'; currency: Currency };

export const emptyLedger = (currency: Currency): Ledger => ({ currency, transactions: [], sums: new Map() });

/** The balance of an account in whole cents, as it is told: what is held, owed, earned or given back. */
export const balanceOf = (ledger: Ledger, account: Account): number =>
  asBalance(account.kind, ledger.sums.get(accountKey(account)) ?? 0);

/**
 * Appends a transaction. The same id again changes nothing. Refused when it does not sum to zero, is in another currency,
 * or would take more from what is owed to somebody than is there.
 */
export function post(ledger: Ledger, transaction: Transaction): Result<Ledger, PostRefusal> {
  if (ledger.transactions.some(({ id }) => id === transaction.id)) return accepted(ledger);
  const by = sumOf(transaction.entries);
  if (by !== 0) return refused({ reason: 'does-not-add-up', by });
  if (transaction.currency !== ledger.currency)
    return refused({ reason: 'other-currency', currency: ledger.currency });
  const sums = new Map(ledger.sums);
  for (const { account, cents } of transaction.entries)
    sums.set(accountKey(account), (sums.get(accountKey(account)) ?? 0) + cents);
  const overdrawn = transaction.entries.find(
    ({ account }) => isOwed(account) && (sums.get(accountKey(account)) ?? 0) > 0,
  );
  if (overdrawn) {
    const held = balanceOf(ledger, overdrawn.account);
    const wanted = held + (sums.get(accountKey(overdrawn.account)) ?? 0);
    return refused({ reason: 'not-enough', account: overdrawn.account, held, wanted });
  }
  return accepted({ ...ledger, sums, transactions: [...ledger.transactions, transaction] });
}

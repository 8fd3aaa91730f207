import { z } from 'zod';
import { Cents, Currency } from '#domain/base/money.ts';
import { InstantText } from '#domain/base/time.ts';
import { Account, type Account as AnAccount } from './account.ts';

/** One line of a transaction: whole cents into an account, debit above zero, credit below. */
export const Entry = z.strictObject({ account: Account, cents: Cents });
export type Entry = z.infer<typeof Entry>;

export const transactionKinds = [
  'certificate-sold',
  'certificate-topped-up',
  'certificate-redeemed',
  'certificate-refunded',
  'certificate-voided',
  'certificate-expired',
  'package-sold',
  'package-used',
  'package-upgraded',
  'package-refunded',
  'deposit-taken',
  'deposit-returned',
  'visit-paid',
  'visit-refunded',
  'fee-charged',
] as const;
export const TransactionKind = z.enum(transactionKinds);
export type TransactionKind = z.infer<typeof TransactionKind>;

/** Money that moved, once and for good: what was wrong is put right by another transaction. */
export const Transaction = z.strictObject({
  /** Made where it is asked for, so that a repeated request moves nothing twice. */
  id: z.uuid(),
  kind: TransactionKind,
  at: InstantText,
  currency: Currency,
  words: z.string().max(300),
  entries: z.array(Entry).min(2).max(20),
});
export type Transaction = z.infer<typeof Transaction>;

export const debit = (account: AnAccount, cents: number): Entry => ({ account, cents });
export const credit = (account: AnAccount, cents: number): Entry => ({ account, cents: -cents });
/** What is nothing is not written down. */
export const written = (entries: readonly Entry[]): Entry[] => entries.filter(({ cents }) => cents !== 0);

export const sumOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { cents }) => sum + cents, 0);

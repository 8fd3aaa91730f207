import { z } from 'zod';
import { Amount } from '#domain/base/money.ts';
import { debit, type Entry } from './transaction.ts';
import { moneyKinds } from './account.ts';

/** How somebody pays: money, or a gift of the practice itself (a prize, an apology). */
export const Tender = z.strictObject({ kind: z.enum([...moneyKinds, 'given']), cents: Amount });
export type Tender = z.infer<typeof Tender>;

export const tendered = (tenders: readonly Tender[]): Entry[] =>
  tenders.map(({ kind, cents }) => debit({ kind }, cents));

export const paidIn = (tenders: readonly Tender[]): number =>
  tenders.reduce((sum, { cents }) => sum + cents, 0);

/** The same amount the other way, from the accounts it came in by. */
export const givenBack = (tenders: readonly Tender[]): Entry[] =>
  tenders.map(({ kind, cents }) => debit({ kind }, -cents));

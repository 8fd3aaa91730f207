import { z } from 'zod';

/** Where money lies: in the till, on the way from the card machine, with the provider of online payments. */
export const moneyKinds = ['cash', 'card', 'provider'] as const;
/** What the practice owes to one person, each in an account of its own: it never goes below zero. */
export const owedKinds = ['certificate', 'package', 'deposit'] as const;
/** What the practice earned, collects for others, kept without work, gave back or gave away. */
export const otherKinds = ['revenue', 'tax', 'tips', 'fees', 'breakage', 'refunds', 'given'] as const;

export const accountKinds = [...moneyKinds, ...owedKinds, ...otherKinds] as const;
export type AccountKind = (typeof accountKinds)[number];

/** One of the practice's accounts, or what it owes on one certificate, package or visit: `of` is its id. */
export const Account = z.union([
  z.strictObject({ kind: z.enum(owedKinds), of: z.uuid() }),
  z.strictObject({ kind: z.enum([...moneyKinds, ...otherKinds]) }),
]);
export type Account = z.infer<typeof Account>;

export const accountKey = (account: Account): string =>
  'of' in account ? `${account.kind} ${account.of}` : account.kind;

export const isOwed = (account: Account): account is Extract<Account, { of: string }> => 'of' in account;

/** Money, refunds and what was given away grow by debit; what is owed or earned grows by credit. */
const grownByDebit: ReadonlySet<AccountKind> = new Set([...moneyKinds, 'refunds', 'given']);

/** A sum of entries as it is told of this kind of account: more is more. */
export const asBalance = (kind: AccountKind, sum: number): number =>
  grownByDebit.has(kind) ? sum : sum === 0 ? 0 : -sum;

import { z } from 'zod';
import { Amount } from '#domain/base/money.ts';
import { ClientId, PackageId, ServiceId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Account } from './account.ts';
import type { LedgerRefusal } from './ledger-refusal.ts';
import { taxWithin, type TaxRule } from './tax.ts';
import { givenBack, paidIn, tendered, type Tender } from './tender.ts';
import { credit, debit, written, type Entry } from './transaction.ts';

/** Visits paid in advance: what a decision about them needs to know. */
export const PackageState = z.strictObject({
  id: PackageId,
  holder: ClientId,
  /** The family: who may use it beside the holder. */
  shared: z.array(ClientId),
  service: ServiceId,
  /** Visits that are left. */
  left: z.int().min(0).max(500),
  /** What was paid for them, in cents. */
  held: Amount,
  ended: z.boolean(),
});
export type PackageState = z.infer<typeof PackageState>;

type Moves = Result<Entry[], LedgerRefusal>;
const packageAccount = (of: string): Account => ({ kind: 'package', of });

export const sellPackage = (id: PackageId, tenders: readonly Tender[]): Moves =>
  paidIn(tenders) > 0
    ? accepted(written([...tendered(tenders), credit(packageAccount(id), paidIn(tenders))]))
    : refused({ reason: 'nothing-to-do' });

/** What one of its visits counts: an equal share of what is left, in whole cents; the last one takes the rest. */
export const worthOfOne = ({ held, left }: Pick<PackageState, 'held' | 'left'>): number =>
  left === 0 ? 0 : left === 1 ? held : (held - (held % left)) / left;

/** One visit of it for the holder or one of the family. */
export function usePackage(state: PackageState, { client, tax }: { client: string; tax: TaxRule }): Moves {
  if (state.ended) return refused({ reason: 'package-ended' });
  if (state.left === 0) return refused({ reason: 'no-visits-left' });
  if (state.holder !== client && !state.shared.some((id) => id === client))
    return refused({ reason: 'not-theirs' });
  const cents = worthOfOne(state);
  const { net, tax: collected } = taxWithin(cents, tax);
  const visit = [credit({ kind: 'revenue' }, net), credit({ kind: 'tax' }, collected)];
  return accepted(written([debit(packageAccount(state.id), cents), ...visit]));
}

/** What the visits that are left cost more as another service, such as 90 minutes for 60; nothing when that is cheaper. */
export const upgradeDifference = (
  left: number,
  price: { readonly from: number; readonly to: number },
): number => left * Math.max(0, price.to - price.from);

/** The visits that are left become those of another service, for the difference. */
export function upgradePackage(
  state: PackageState,
  { difference, tenders }: { difference: number; tenders: readonly Tender[] },
): Moves {
  if (state.ended) return refused({ reason: 'package-ended' });
  if (state.left === 0) return refused({ reason: 'no-visits-left' });
  if (paidIn(tenders) !== difference)
    return refused({ reason: 'does-not-add-up', by: paidIn(tenders) - difference });
  return accepted(written([...tendered(tenders), credit(packageAccount(state.id), difference)]));
}

/** Gives back the visits that are left at what they were paid: pro rata, nothing is kept. */
export function refundPackage(state: PackageState, by: Tender['kind']): Moves {
  if (state.ended) return refused({ reason: 'package-ended' });
  if (state.left === 0) return refused({ reason: 'no-visits-left' });
  const back = [{ kind: by, cents: state.held }];
  return accepted(written([debit(packageAccount(state.id), state.held), ...givenBack(back)]));
}

import type { Kysely } from 'kysely';
import { PackageId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import * as moves from '#domain/ledger/package.ts';
import type { PackageState } from '#domain/ledger/package.ts';
import type { Tender } from '#domain/ledger/tender.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import {
  changeService,
  endPackage,
  insertPackage,
  lockPackage,
  readService,
  takeVisit,
  type NewPackage,
} from './package-book.ts';
import { isBooked, postTransaction } from './post-transaction.ts';
import { readBooks } from './practice-books.ts';

/** What changes a package: `id` is the request's own, made where it is asked. */
export type AboutPackage = { readonly id: string; readonly package: string; readonly now: Temporal.Instant };
type Left = { readonly left: number; readonly held: number };
type UnknownService = { readonly reason: 'unknown-service' };
type Answer<Refusal = LedgerRefusal> = Promise<Result<Left, Refusal>>;

export type PackageSale = Omit<NewPackage, 'name'> & { readonly tender: Tender };

/** Visits sold in advance. The sale has the package's id. */
export async function sellPackage(
  tables: Kysely<Tables>,
  sale: PackageSale,
): Promise<Result<{ id: PackageId }, LedgerRefusal | UnknownService>> {
  const id = PackageId.parse(sale.id);
  const service = await readService(tables, sale.service);
  if (!service) return refused({ reason: 'unknown-service' });
  const entries = moves.sellPackage(id, [sale.tender]);
  if (!entries.ok) return entries;
  const words = `${sale.visits} × ${service.name}`;
  const posted = await postTransaction(tables, {
    id,
    kind: 'package-sold',
    at: sale.now,
    words,
    client: sale.client,
    entries: entries.value,
  });
  if (!posted.ok) return posted;
  if (!posted.value.repeated) await insertPackage(tables, { ...sale, name: service.name });
  return accepted({ id });
}

/** One visit for the holder or one of the family. */
export async function usePackage(
  tables: Kysely<Tables>,
  { client, appointment, ...about }: AboutPackage & { client: string; appointment?: string | undefined },
): Answer {
  const state = await packageHere(tables, about);
  if (await isBooked(tables, about.id)) return accepted(leftOn(state));
  const { tax } = (await readBooks(tables)).settings;
  const entries = moves.usePackage(state, { client, tax });
  if (!entries.ok) return entries;
  const posted = await postTransaction(tables, {
    id: about.id,
    kind: 'package-used',
    at: about.now,
    words: 'One visit of a package',
    client,
    appointment,
    entries: entries.value,
  });
  if (!posted.ok) return posted;
  await takeVisit(tables, about.package);
  return accepted(leftOn(await packageHere(tables, about)));
}

/** The visits that are left become those of another service, for the difference of today's prices. */
export async function upgradePackage(
  tables: Kysely<Tables>,
  { service, tender, ...about }: AboutPackage & { service: string; tender: Tender },
): Answer<LedgerRefusal | UnknownService> {
  const state = await packageHere(tables, about);
  if (await isBooked(tables, about.id)) return accepted(leftOn(state));
  const [now, then] = [await readService(tables, state.service), await readService(tables, service)];
  if (!now || !then) return refused({ reason: 'unknown-service' });
  const difference = moves.upgradeDifference(state.left, { from: now.price, to: then.price });
  const entries = moves.upgradePackage(state, { difference, tenders: [tender] });
  if (!entries.ok) return entries;
  if (entries.value.length > 0) {
    const words = `From ${now.name} to ${then.name}`;
    const named = { id: about.id, at: about.now, words, client: state.holder };
    const posted = await postTransaction(tables, {
      ...named,
      kind: 'package-upgraded',
      entries: entries.value,
    });
    if (!posted.ok) return posted;
  }
  await changeService(tables, { id: about.package, service, name: then.name });
  return accepted(leftOn(await packageHere(tables, about)));
}

/** Gives back the visits that are left, at what was paid for them. */
export async function refundPackage(
  tables: Kysely<Tables>,
  { by, ...about }: AboutPackage & { by: Tender['kind'] },
): Answer {
  const state = await packageHere(tables, about);
  if (await isBooked(tables, about.id)) return accepted(leftOn(state));
  const entries = moves.refundPackage(state, by);
  if (!entries.ok) return entries;
  const named = { id: about.id, at: about.now, words: 'Visits given back', client: state.holder };
  const posted = await postTransaction(tables, {
    ...named,
    kind: 'package-refunded',
    entries: entries.value,
  });
  if (!posted.ok) return posted;
  await endPackage(tables, { id: about.package, now: about.now });
  return accepted({ left: 0, held: 0 });
}

const packageHere = async (tables: Kysely<Tables>, about: AboutPackage): Promise<PackageState> => {
  const state = await lockPackage(tables, about.package);
  if (!state) throw new NotHere();
  return state;
};

const leftOn = ({ left, held }: PackageState): Left => ({ left, held });

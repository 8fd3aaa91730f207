import { sql, type Kysely } from 'kysely';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { certificateEnds } from '#domain/ledger/certificate.ts';
import * as moves from '#domain/ledger/certificate.ts';
import { lastDayOf } from '#domain/ledger/expiry.ts';
import type { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import type { Tender } from '#domain/ledger/tender.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import { findCertificate, type FoundCertificate } from './find-certificate.ts';
import { isBooked, postTransaction } from './post-transaction.ts';
import { readBooks, todayIn } from './practice-books.ts';

/** What changes a certificate at the desk: `id` is the request's own. */
export type AboutCertificate = {
  readonly id: string;
  readonly certificate: string;
  readonly now: Temporal.Instant;
};
type Answer = Promise<Result<{ held: number }, LedgerRefusal>>;

/** More money onto it. Where certificates end, it counts anew from today: money that was put on last is as long protected. */
export async function topUpCertificate(
  tables: Kysely<Tables>,
  { tender, ...about }: AboutCertificate & { tender: Tender },
): Answer {
  if (await isBooked(tables, about.id)) return accepted(await heldOn(tables, about));
  const found = await certificateHere(tables, about);
  const entries = moves.topUpCertificate(found, [tender]);
  if (!entries.ok) return entries;
  const posted = await postFor(tables, about, {
    kind: 'certificate-topped-up',
    found,
    entries: entries.value,
  });
  if (!posted.ok) return posted;
  const books = await readBooks(tables);
  const soldOn = todayIn(books, about.now);
  const last =
    found.expiresOn === null ? null : lastDayOf(books.settings, { country: books.country, soldOn });
  await sql`
    update unwind.certificate set expires_on = case when ${last}::date is null then null
      else greatest(expires_on, ${last}::date) end
    where id = ${found.id} and expires_on is not null`.execute(tables);
  return accepted(await heldOn(tables, about));
}

type Ending = AboutCertificate & { readonly why: string };

/** Gives back what is left. */
export const refundCertificate = (
  tables: Kysely<Tables>,
  { by, ...about }: Ending & { by: Tender['kind'] },
): Answer =>
  endCertificate(tables, about, {
    ended: 'refunded',
    kind: 'certificate-refunded',
    decide: (found) =>
      found.held === 0 && !found.ended
        ? refused({ reason: 'nothing-to-do' })
        : moves.refundCertificate(found, [{ kind: by, cents: found.held }]),
  });

/** Takes it out of the world; what is left goes back to where the sale was booked from. */
export async function voidCertificate(tables: Kysely<Tables>, about: Ending): Answer {
  const { rows } = await sql<{ from: Tender['kind'] }>`
    select paid_with as from from unwind.certificate where id = ${about.certificate}`.execute(tables);
  const from = rows[0]?.from ?? notHere();
  return endCertificate(tables, about, {
    ended: 'voided',
    kind: 'certificate-voided',
    decide: (found) => moves.voidCertificate(found, from),
  });
}

type End = {
  readonly ended: (typeof certificateEnds)[number];
  readonly kind: 'certificate-refunded' | 'certificate-voided';
  readonly decide: (found: FoundCertificate) => ReturnType<typeof moves.voidCertificate>;
};

async function endCertificate(tables: Kysely<Tables>, about: Ending, { ended, kind, decide }: End): Answer {
  if (await isBooked(tables, about.id)) return accepted(await heldOn(tables, about));
  const found = await certificateHere(tables, about);
  const entries = decide(found);
  if (!entries.ok) return entries;
  const posted =
    entries.value.length === 0
      ? accepted(null)
      : await postFor(tables, about, { kind, found, entries: entries.value });
  if (!posted.ok) return posted;
  await sql`
    update unwind.certificate set ended = ${ended}, ended_at = ${about.now.toString()}, ended_why = ${about.why}
    where id = ${found.id} and ended is null`.execute(tables);
  await sql`select unwind.keep_back_certificate_mail(${found.id})`.execute(tables);
  return accepted({ held: 0 });
}

type Posted = {
  readonly kind: 'certificate-topped-up' | End['kind'];
  readonly found: FoundCertificate;
  readonly entries: Parameters<typeof postTransaction>[1]['entries'];
};

const postFor = (tables: Kysely<Tables>, { id, now }: AboutCertificate, { kind, found, entries }: Posted) =>
  postTransaction(tables, { id, kind, at: now, words: `Certificate ${found.ending}`, entries });

const certificateHere = async (tables: Kysely<Tables>, about: AboutCertificate): Promise<FoundCertificate> =>
  (await findCertificate(tables, { id: about.certificate })) ?? notHere();

const heldOn = async (tables: Kysely<Tables>, about: AboutCertificate): Promise<{ held: number }> => ({
  held: (await certificateHere(tables, about)).held,
});

function notHere(): never {
  throw new NotHere();
}

import { sql, type Kysely } from 'kysely';
import { accepted, type Result } from '#domain/base/result.ts';
import type { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import type { Tables } from '#server/database/tables.ts';
import { findCertificate, type FoundCertificate } from './find-certificate.ts';
import { endingTyped, redeemCertificate, redeemedBefore, type Redeeming } from './redeem-certificate.ts';

export type Reconciled = {
  readonly cents: number;
  readonly held: number;
  /** What was not covered by then: a task for people. */
  readonly short: number;
  readonly ending: string;
};

/**
 * What was redeemed in the room without a connection. It has happened, so it is not refused: taken as far as the certificate
 * reaches, by the day on which it was redeemed; what is short, or has no certificate at all, becomes a task.
 */
export async function redeemOffline(
  tables: Kysely<Tables>,
  wish: Redeeming & { readonly offlineAt: Temporal.Instant },
): Promise<Result<Reconciled, LedgerRefusal>> {
  const then = { ...wish, now: wish.offlineAt };
  const found = await findCertificate(tables, wish.certificate);
  const done = await redeemedBefore(tables, wish.id);
  const taken = done?.cents ?? (found ? await takeWhatIsThere(tables, found, then) : 0);
  const short = wish.cents - taken;
  const ending = found?.ending ?? ('code' in wish.certificate ? endingTyped(wish.certificate.code) : '????');
  if (short > 0) await openTask(tables, wish, { certificate: found?.id ?? null, ending, short });
  const left = found ? await findCertificate(tables, { id: found.id }) : undefined;
  return accepted({ cents: taken, held: left?.held ?? 0, short, ending });
}

/** All of it, or what is left of it when somebody was faster. The second answer is final: the account is locked by then. */
async function takeWhatIsThere(
  tables: Kysely<Tables>,
  found: FoundCertificate,
  wish: Redeeming,
): Promise<number> {
  const whole = await redeemCertificate(tables, { ...wish, certificate: { id: found.id } });
  if (whole.ok) return whole.value.cents;
  if (whole.refusal.reason !== 'not-enough' || whole.refusal.held === 0) return 0;
  const rest = { ...wish, certificate: { id: found.id }, cents: whole.refusal.held };
  const part = await redeemCertificate(tables, rest);
  return part.ok ? part.value.cents : 0;
}

async function openTask(
  tables: Kysely<Tables>,
  wish: Redeeming & { readonly offlineAt: Temporal.Instant },
  { certificate, ending, short }: { certificate: string | null; ending: string; short: number },
): Promise<void> {
  await sql`
    insert into unwind.ledger_task (practice_id, id, certificate_id, ending, short_cents, redeemed_at, opened_by)
    values (unwind.asking_practice(), ${wish.id}, ${certificate}, ${ending}, ${short}, ${wish.offlineAt.toString()},
      unwind.asking_member())
    on conflict do nothing`.execute(tables);
}

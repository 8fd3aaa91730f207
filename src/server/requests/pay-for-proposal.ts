import { sql, type Kysely } from 'kysely';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Tables } from '#server/database/tables.ts';
import { goToPay, writeAsked, type BeginPayment, type Written } from '#server/payment/begin-payment.ts';
import type { OnlineProvider } from '#server/payment/payment-provider.ts';
import type { Till } from '#server/payment/till.ts';
import type { Accepting, AcceptRefusal } from './accept-proposal.ts';

type Asked = Pick<BeginPayment, 'wish' | 'hold' | 'asked' | 'now'>;
/** What is to be paid first, as it was written down. */
export type ToPay = Asked & {
  readonly kind: 'asks';
  readonly provider: OnlineProvider;
  readonly written: Written;
};

/** The chosen time is kept for as long as paying may take. The others are not touched. */
export async function keepToPay(
  tables: Kysely<Tables>,
  provider: OnlineProvider,
  asked: Asked,
): Promise<Result<ToPay, AcceptRefusal>> {
  const written = await writeAsked(tables, provider, asked);
  if (!written.ok) return refused({ reason: 'gone' });
  return accepted({ kind: 'asks', ...asked, provider, written: written.value });
}

/** Opens the checkout. While the provider is away the time is kept as it was before. */
export async function payForProposal(
  till: Till,
  { asking, slug }: Accepting,
  toPay: ToPay,
): Promise<Result<{ readonly kind: 'pay-first'; readonly address: string }, AcceptRefusal>> {
  const begun = await goToPay(till, toPay.provider, { ...toPay, asking, slug });
  if (begun.pay === 'online') return accepted({ kind: 'pay-first', address: begun.address });
  await till.database.unaudited.write(asking, (tables) => keepAsBefore(tables, toPay));
  return refused({ reason: 'away' });
}

async function keepAsBefore(tables: Kysely<Tables>, { hold }: ToPay): Promise<void> {
  await sql`
    update unwind.hold h set kind = case w.kind when 'waiting' then 'offer' else 'proposal' end, expires_at = p.expires_at
    from unwind.proposal p join unwind.wish w on w.id = p.wish_id
    where h.id = ${hold} and p.id = h.id and h.kind = 'paying'`.execute(tables);
}

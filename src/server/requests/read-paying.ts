import { sql, type Kysely } from 'kysely';
import type { HoldId } from '#domain/base/ids.ts';
import type { WishId } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';

export type Paying = {
  readonly payment: string;
  readonly proposal: HoldId;
  /** False when the time ran out and nobody has said so yet. */
  readonly isKept: boolean;
};

/** The chosen times of a wish that were to be paid for, and are neither booked nor let go. */
export async function readPaying(
  tables: Kysely<Tables>,
  { id, now }: { id: WishId; now: Temporal.Instant },
): Promise<Paying[]> {
  const { rows } = await sql<Paying>`
    select p.id as payment, o.id as proposal, h.id is not null as "isKept"
    from unwind.payment p
    join unwind.proposal o on o.wish_id = p.link and o.id = (p.wish ->> 'hold')::uuid and o.state = 'open'
    left join unwind.hold h on h.id = o.id and h.kind = 'paying' and h.expires_at > ${now.toString()}
    where p.link = ${id} and p.state = 'asked' order by p.asked_at desc`.execute(tables);
  return rows;
}

export const isBeingPaid = (paying: readonly Paying[]): boolean => paying.some(({ isKept }) => isKept);

import { sql, type Kysely } from 'kysely';
import type { HoldId } from '#domain/base/ids.ts';
import type { WishId } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';
import { letGo } from './let-go.ts';
import { readWish } from './read-wishes.ts';
import { tellOfChoice } from './wish-letters.ts';

type Concluded = {
  readonly id: WishId;
  readonly chosen: HoldId;
  readonly now: Temporal.Instant;
  readonly address: string;
};

/** The chosen time has become the visit: the others are let go, and the practice is told. Nothing where it was no wish. */
export async function concludeWish(
  tables: Kysely<Tables>,
  { id, chosen: hold, now, address }: Concluded,
): Promise<void> {
  const wish = await readWish(tables, id);
  const chosen = wish?.proposals.find((one) => one.id === hold);
  if (wish === undefined || chosen === undefined || wish.state === 'booked') return;
  await sql`update unwind.proposal set state = 'accepted' where id = ${hold}`.execute(tables);
  await sql`update unwind.wish set state = 'booked' where id = ${id}`.execute(tables);
  await letGo(tables, wish, { but: chosen, now });
  await tellOfChoice(tables, wish, { address, chosen });
}

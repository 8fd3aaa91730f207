import { sql, type Kysely } from 'kysely';
import type { HoldId } from '#domain/base/ids.ts';
import type { Proposal, Wish, WishId } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';
import { letGoOf } from './let-go.ts';
import { lockWish, readWish } from './read-wishes.ts';
import { tellOfChoice, type Post } from './wish-letters.ts';
import { tellOfUnpaid } from './unpaid-letter.ts';

type Unpaid = { readonly id: WishId; readonly proposal: HoldId; readonly now: Temporal.Instant };

/** A chosen time was not paid for: it is free again, and all are told. False where it was no wish's, or was let go before. */
export async function letGoUnpaid(tables: Kysely<Tables>, unpaid: Unpaid, post: Post): Promise<boolean> {
  const left = await leaveProposal(tables, unpaid);
  if (left === undefined) return false;
  const { wish, lost, rest } = left;
  await tellOfChoice(tables, { ...wish, proposals: [lost] }, { ...post, chosen: undefined });
  await tellOfUnpaid(tables, { wish, lost, rest }, post);
  return true;
}

type Left = { readonly wish: Wish; readonly lost: Proposal; readonly rest: readonly Proposal[] };

/** Lets go of one time of a wish; with the last of them the wish ends, or waits on. */
export async function leaveProposal(
  tables: Kysely<Tables>,
  { id, proposal, now }: Unpaid,
): Promise<Left | undefined> {
  await lockWish(tables, id);
  const wish = await readWish(tables, id);
  const lost = wish?.proposals.find((one) => one.id === proposal);
  if (wish?.state !== 'offered' || lost?.state !== 'open') return undefined;
  await letGoOf(tables, { proposal: lost, minutes: wish.minutes, now });
  const rest = wish.proposals.filter(
    (one) => one.id !== proposal && one.state === 'open' && Temporal.Instant.compare(one.expiresAt, now) > 0,
  );
  const state = wish.kind === 'waiting' ? 'asked' : 'over';
  if (rest.length === 0) await sql`update unwind.wish set state = ${state} where id = ${id}`.execute(tables);
  return { wish, lost, rest };
}

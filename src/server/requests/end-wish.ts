import { sql, type Kysely } from 'kysely';
import type { WishId } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';
import { letGo } from './let-go.ts';
import { isBeingPaid, readPaying } from './read-paying.ts';
import { lockWish, readWish } from './read-wishes.ts';
import { tellOfChoice, tellOfEnd, type Post } from './wish-letters.ts';

export type WishEnd = {
  readonly id: WishId;
  /**
   * declined: by the practice. ran-out: nobody answered in time. taken-back: by whoever asked. passed-on: a time from the waiting
   * list goes to the next, and she stays on it; unanswered: the same, because she said nothing.
   */
  readonly why: 'declined' | 'ran-out' | 'taken-back' | 'passed-on' | 'unanswered';
  readonly now: Temporal.Instant;
};

/**
 * Ends a wish and lets go of what is held for it; whoever asked is told, unless it was she. Nothing happens where it had ended
 * before, or where one of its times is being paid for: that ends first.
 */
export async function endWish(
  tables: Kysely<Tables>,
  { id, why, now }: WishEnd,
  post: Post,
): Promise<'ended' | 'over' | 'being-paid'> {
  await lockWish(tables, id);
  const wish = await readWish(tables, id);
  if (wish === undefined || !['asked', 'offered'].includes(wish.state)) return 'over';
  if (isBeingPaid(await readPaying(tables, { id, now }))) return 'being-paid';
  await letGo(tables, wish, { now });
  const next = stateAfter[why];
  const state = next === 'asked' && wish.kind === 'other-hours' ? 'over' : next;
  await sql`update unwind.wish set state = ${state} where id = ${id}`.execute(tables);
  if (why !== 'declined') await tellOfChoice(tables, wish, { ...post, chosen: undefined });
  if (why !== 'taken-back' && why !== 'passed-on') await tellOfEnd(tables, wish, { ...post, why });
  return 'ended';
}

const stateAfter = {
  declined: 'declined',
  'ran-out': 'over',
  'taken-back': 'over',
  'passed-on': 'asked',
  unanswered: 'asked',
} as const;

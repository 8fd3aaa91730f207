import { sql, type Kysely } from 'kysely';
import { Wish, type WishId } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';

/** One wish as whoever asks may see it; undefined when there is none. */
export async function readWish(tables: Kysely<Tables>, id: WishId): Promise<Wish | undefined> {
  const { rows } = await sql<{ wish: unknown }>`
    select ${WISH} as wish from unwind.wish w join unwind.service s on s.id = w.service_id where w.id = ${id}`.execute(
    tables,
  );
  return rows[0] === undefined ? undefined : Wish.parse(rows[0].wish);
}

const SHOWN = 200;

/** What waits for an answer first, then what is offered, then the rest; each the newest first. */
export async function readWishes(tables: Kysely<Tables>): Promise<Wish[]> {
  const { rows } = await sql<{ wish: unknown }>`
    select ${WISH} as wish from unwind.wish w join unwind.service s on s.id = w.service_id
    order by array_position(array['asked', 'offered', 'booked', 'declined', 'over'], w.state), w.asked_at desc
    limit ${SHOWN}`.execute(tables);
  return rows.map(({ wish }) => Wish.parse(wish));
}

/** The row of a wish, kept from change until this transaction is over. */
export async function lockWish(tables: Kysely<Tables>, id: WishId): Promise<void> {
  await sql`select from unwind.wish where id = ${id} for update`.execute(tables);
}

const WISH = sql`json_build_object('id', w.id, 'kind', w.kind, 'state', w.state, 'service', w.service_id, 'serviceName', s.name,
  'minutes', s.minutes, 'therapist', w.therapist_id, 'name', w.name, 'email', w.email, 'phone', w.phone, 'windows', w.windows,
  'askedAt', unwind.instant_text(w.asked_at),
  'proposals', coalesce((select json_agg(json_build_object('id', p.id, 'therapist', p.therapist_id,
      'therapistName', unwind.therapist_name(p.therapist_id), 'startsAt', unwind.instant_text(p.starts_at),
      'surcharge', p.surcharge, 'state', p.state, 'expiresAt', unwind.instant_text(p.expires_at)) order by p.starts_at)
    from unwind.proposal p where p.wish_id = w.id), '[]'))`;

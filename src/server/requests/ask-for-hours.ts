import { sql, type Kysely } from 'kysely';
import type { MemberId, ServiceId } from '#domain/base/ids.ts';
import type { WishId, WishWindow } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';
import { holdProposals } from './hold-proposals.ts';
import { readWish } from './read-wishes.ts';
import { tellOfProposals, tellOwners, type OfferPost } from './wish-letters.ts';

export type HoursAsked = {
  readonly id: WishId;
  readonly service: ServiceId;
  readonly therapist: MemberId | null;
  readonly person: { readonly name: string; readonly email: string; readonly phone: string };
  readonly windows: readonly WishWindow[];
  readonly now: Temporal.Instant;
};

/** Whoever asks waits no longer than this. */
const OPEN_DAYS = 30;
/** A form that anybody can send must not fill the diary: what comes beyond so many that hold times, a person answers. */
const MOST_ON_OFFER = 8;

/** Writes down a wish for other hours, and holds times for it at once where the therapists' rules allow any. Asked again, nothing changes. */
export async function askForHours(tables: Kysely<Tables>, asked: HoursAsked, post: OfferPost): Promise<void> {
  const { id, service, therapist, person, windows, now } = asked;
  const written = await sql`
    insert into unwind.wish (practice_id, id, kind, service_id, therapist_id, name, email, phone, windows, asked_at, ends_at)
    values (unwind.asking_practice(), ${id}, 'other-hours', ${service}, ${therapist}, ${person.name}, ${person.email},
      ${person.phone}, ${JSON.stringify(windows)}, ${now.toString()}, ${now.add({ hours: 24 * OPEN_DAYS }).toString()})
    on conflict do nothing`.execute(tables);
  if (written.numAffectedRows === 0n) return;
  await proposeFor(tables, { id, now }, post);
}

/** Holds times for a wish and tells of them; the owners are told where there are none. How many times it came to. */
export async function proposeFor(
  tables: Kysely<Tables>,
  { id, now }: { id: WishId; now: Temporal.Instant },
  post: OfferPost,
): Promise<number> {
  const wish = await readWish(tables, id);
  if (wish?.kind !== 'other-hours') return 0;
  const held = (await areTooMany(tables)) ? 0 : await holdProposals(tables, { wish, now });
  const after = await readWish(tables, id);
  if (held > 0 && after) await tellOfProposals(tables, { wish: after, now }, post);
  else await tellOwners(tables, post);
  return held;
}

async function areTooMany(tables: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ many: boolean }>`
    select unwind.wishes_on_offer() >= ${MOST_ON_OFFER} as many`.execute(tables);
  return rows[0]?.many ?? true;
}

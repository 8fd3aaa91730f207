import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { AppointmentId, ClientId } from '#domain/base/ids.ts';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import type { Tables } from '#server/database/tables.ts';
import { queueVisitMail } from '#server/mail/queue-mail.ts';
import { asTheScreening } from '#server/screening/as-the-screening.ts';
import { eventOf, letterOf, type ToldVisit } from './visit-letter.ts';

/** Who books, moves or cancels: the desk, the client signed in, or somebody on the public pages. */
export type Booker = 'staff' | 'client' | 'visitor';

export type VisitTold = {
  readonly appointment: AppointmentId;
  readonly change: 'booked' | 'moved' | 'cancelled';
  readonly by: Booker;
  readonly now: Temporal.Instant;
};

/** What staff did can be taken back for so long before anybody is told of it. [product] */
export const UNDO_SECONDS = 180;

/**
 * Tells a client by mail that her visit was booked, moved or cancelled, inside the transaction that does it. What she did
 * herself is confirmed at once; what staff did leaves after three minutes, and only the last of it.
 */
export async function tellClient(
  tables: Kysely<Tables>,
  { appointment, change, by, now }: VisitTold,
): Promise<void> {
  const visit = await toldVisit(tables, appointment);
  const mail = randomUUID();
  const keptBack = await supersede(tables, appointment, mail);
  const said = sayingNow(change, keptBack);
  if (said === null || !visit || visit.email === '') return;
  const asksForm = said === 'booked' && by !== 'staff' ? await dueForm(tables, visit.client) : null;
  const told = { ...visit, change: said, asksForm };
  await queueVisitMail(tables, {
    id: mail,
    appointment,
    change: said,
    asksForm,
    to: visit.email,
    ...letterOf(told),
    visit: eventOf(told, now),
    leavesInSeconds: by === 'staff' ? UNDO_SECONDS : 0,
  });
}

type Change = VisitTold['change'];

/** Of a booking that she was not told of yet, she is told once; and of one that is cancelled by then, nothing. */
function sayingNow(change: Change, keptBack: readonly string[]): Change | null {
  if (!keptBack.includes('booked')) return change;
  return change === 'cancelled' ? null : 'booked';
}

async function supersede(tables: Kysely<Tables>, visit: AppointmentId, mail: string): Promise<string[]> {
  const { rows } = await sql<{ kept: string[] }>`
    select unwind.supersede_mails(${visit}, ${mail}) as kept`.execute(tables);
  return rows[0]?.kept ?? [];
}

type Found = Omit<ToldVisit, 'change' | 'asksForm'> & { readonly client: ClientId; readonly email: string };

async function toldVisit(tables: Kysely<Tables>, visit: AppointmentId): Promise<Found | undefined> {
  const { rows } = await sql<Found & { rules: unknown }>`
    select a.id, a.client_id as client, c.name, c.email, a.sequence, a.service,
      unwind.instant_text(lower(a.during)) as "startsAt", unwind.instant_text(upper(a.during)) as "endsAt",
      unwind.therapist_name(a.therapist_id) as therapist, coalesce(l.address, '') as address,
      p.name as practice, p.phone, p.zone, p.published as "hasPage", p.booking_rules as rules
    from unwind.appointment a
    join unwind.client c on c.practice_id = a.practice_id and c.id = a.client_id
    join unwind.practice p on p.id = a.practice_id
    left join unwind.location l on l.practice_id = a.practice_id and l.id = a.location_id
    where a.id = ${visit}`.execute(tables);
  return rows[0] && { ...rows[0], rules: BookingRules.parse(rows[0].rules) };
}

/** Who books for herself and was never asked, or has to be asked again, gets the form in the same mail. */
async function dueForm(tables: Kysely<Tables>, client: ClientId): Promise<'full' | 'update' | null> {
  const sign = await asTheScreening(tables, async () => {
    const { rows } = await sql<{ sign: string }>`
      select sign from unwind.screening_standing where client_id = ${client}`.execute(tables);
    return rows[0]?.sign ?? 'unscreened';
  });
  return ({ unscreened: 'full', expired: 'update' } as const)[sign] ?? null;
}

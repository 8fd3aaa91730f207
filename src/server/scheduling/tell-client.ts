import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { AppointmentId, ClientId } from '#domain/base/ids.ts';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import type { Tables } from '#server/database/tables.ts';
import { queueVisitMail } from '#server/mail/queue-mail.ts';
import { asTheScreening } from '#server/screening/as-the-screening.ts';
import { fileOf, letterOf, type ToldVisit, type VisitNews } from './visit-letter.ts';

/** Who books, moves or cancels: the desk, the client signed in, or somebody on the public pages. */
export type Booker = 'staff' | 'client' | 'visitor';

export type VisitTold = {
  readonly appointment: AppointmentId;
  /** Visits of the same series that were changed with it: they are told in one mail. */
  readonly along: readonly AppointmentId[];
  readonly change: 'booked' | 'moved' | 'cancelled';
  readonly by: Booker;
  readonly now: Temporal.Instant;
};

/** What staff did can be taken back for so long before anybody is told of it. [product] */
export const UNDO_SECONDS = 180;

/**
 * Tells a client by mail that her visits were booked, moved or cancelled, inside the transaction that does it. What she did
 * herself is confirmed at once; what staff did leaves after three minutes, and only the last of it.
 */
export async function tellClient(tables: Kysely<Tables>, told: VisitTold): Promise<void> {
  const { appointment, along, change, by, now } = told;
  const found = await toldVisits(tables, told);
  const mail = randomUUID();
  const said = sayingNow(change, await supersede(tables, [appointment, ...along], mail));
  if (said === null || !found || found.email === '') return;
  const asksForm = said === 'booked' && by !== 'staff' ? await dueForm(tables, found.client) : null;
  const news = { ...found, change: said, asksForm };
  await queueVisitMail(tables, {
    id: mail,
    appointment,
    along,
    change: said,
    asksForm,
    to: found.email,
    ...letterOf(news),
    calendar: fileOf(news, now),
    leavesInSeconds: by === 'staff' ? UNDO_SECONDS : 0,
  });
}

type Change = VisitTold['change'];

/** Of a booking that she was not told of yet, she is told once; and of one that is cancelled by then, nothing. */
function sayingNow(change: Change, keptBack: readonly string[]): Change | null {
  if (!keptBack.includes('booked')) return change;
  return change === 'cancelled' ? null : 'booked';
}

async function supersede(
  tables: Kysely<Tables>,
  visits: readonly AppointmentId[],
  mail: string,
): Promise<string[]> {
  const { rows } = await sql<{ kept: string[] }>`
    select unwind.supersede_mails(${[...visits]}::uuid[], ${mail}) as kept`.execute(tables);
  return rows[0]?.kept ?? [];
}

type Found = Omit<VisitNews, 'change' | 'asksForm'> & { readonly client: ClientId };
type Row = { visit: ToldVisit; around: Omit<Found, 'visits' | 'rules'> & { rules: unknown } };

/** In the order of the series: the first is the visit that the mail is about. */
async function toldVisits(
  tables: Kysely<Tables>,
  { appointment, along }: VisitTold,
): Promise<Found | undefined> {
  const ids = [appointment, ...along];
  const { rows } = await sql<Row>`
    select json_build_object('id', a.id, 'sequence', a.sequence, 'service', a.service,
        'startsAt', unwind.instant_text(lower(a.during)), 'endsAt', unwind.instant_text(upper(a.during)),
        'therapist', unwind.therapist_name(a.therapist_id), 'address', coalesce(l.address, '')) as visit,
      json_build_object('client', a.client_id, 'name', c.name, 'email', c.email,
        'signsIn', c.user_id is not null, 'practice', p.name, 'phone', p.phone,
        'zone', p.zone, 'hasPage', p.published, 'rules', p.booking_rules) as around
    from unwind.appointment a
    join unwind.client c on c.practice_id = a.practice_id and c.id = a.client_id
    join unwind.practice p on p.id = a.practice_id
    left join unwind.location l on l.practice_id = a.practice_id and l.id = a.location_id
    where a.id = any(${ids}::uuid[]) order by array_position(${ids}::uuid[], a.id)`.execute(tables);
  const [first, ...others] = rows;
  if (!first) return undefined;
  const rules = BookingRules.parse(first.around.rules);
  return { ...first.around, rules, visits: [first.visit, ...others.map(({ visit }) => visit)] };
}

/** Who books for herself and was never asked, or has to be asked again, gets the form in the same mail. */
async function dueForm(tables: Kysely<Tables>, client: ClientId): Promise<'full' | 'update' | null> {
  const sign = await asTheScreening(tables, async () => {
    const { rows } = await sql<{ sign: string }>`
      select sign from unwind.screening_standing where client_id = ${client}`.execute(tables);
    return rows[0]?.sign ?? 'unscreened';
  });
  if (sign === 'unscreened') return 'full';
  return sign === 'expired' ? 'update' : null;
}

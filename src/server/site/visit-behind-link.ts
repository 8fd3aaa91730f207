import { sql } from 'kysely';
import { MemberId, type AppointmentId, type ServiceId } from '#domain/base/ids.ts';
import { feeFor } from '#domain/payment/fee.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { NotHere } from '#server/http/handler.ts';
import { visitBehind } from '#server/scheduling/visit-link.ts';
import type { PageCall, Site } from './site.ts';

/** A visit as whoever holds its link may see it: nothing of whose it is. */
export type LinkedVisit = {
  readonly id: AppointmentId;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Null for a visit of before services were kept. */
  readonly service: ServiceId | null;
  readonly serviceName: string;
  readonly therapist: MemberId;
  readonly therapistName: string;
  readonly address: string;
  readonly status: 'booked' | 'arrived' | 'done' | 'cancelled' | 'no-show';
  readonly price: number;
};

export type Opened = {
  readonly token: string;
  readonly asking: AskingAsVisitor;
  readonly visit: LinkedVisit;
  /** It stands and has not begun. */
  readonly isAhead: boolean;
  /** What cancelling it now costs, in cents: nothing while it is early enough. */
  readonly fee: number;
};

/** Opens the visit of a signed link. Where nobody here signed it, or the visit is another practice's, it is not here. */
export async function openVisit(site: Site, call: PageCall): Promise<Opened> {
  const token = call.params['token'] ?? '';
  const id = visitBehind(site.secret, token);
  if (id === null) throw new NotHere();
  const subject = { kind: 'appointment', id };
  const asking = { ...call.asking, member: MemberId.parse(id), action: 'visitByLink', subject };
  const visit = await site.database.read(asking, async (tables) => {
    const { rows } = await sql<LinkedVisit>`
      select a.id, unwind.instant_text(lower(a.during)) as "startsAt", unwind.instant_text(upper(a.during)) as "endsAt",
        a.service_id as service, a.service as "serviceName", a.therapist_id as therapist,
        unwind.therapist_name(a.therapist_id) as "therapistName", coalesce(l.address, '') as address, a.status, a.price
      from unwind.appointment a left join unwind.location l on l.id = a.location_id where a.id = ${id}`.execute(
      tables,
    );
    return rows[0];
  });
  if (!visit) throw new NotHere();
  return { token, asking, visit, ...termsOf(visit, call) };
}

function termsOf({ startsAt: start, status, price }: LinkedVisit, { now, practice }: PageCall) {
  const startsAt = Temporal.Instant.from(start);
  const { rules } = practice;
  const fee = feeFor({ rules, price, startsAt, why: 'cancelled', by: 'visitor', at: now });
  return {
    isAhead: status === 'booked' && Temporal.Instant.compare(startsAt, now) > 0,
    fee,
  };
}

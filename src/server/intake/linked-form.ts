import { sql, type Kysely } from 'kysely';
import type { EndpointName } from '#contract/contract.ts';
import { type ClientId, MemberId, type PracticeId } from '#domain/base/ids.ts';
import type { AskingByLink } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import type { Desk } from '#server/identity/desk.ts';
import { asTheScreening } from '#server/screening/as-the-screening.ts';
import { hashOfToken, isKey, TRIES } from './link.ts';

/** A form behind a link, as the link may know it. */
export type LinkedForm = {
  readonly id: string;
  readonly client: ClientId;
  readonly purpose: 'full' | 'update';
  /** `expired` once its time has passed, or it was withdrawn. */
  readonly state: 'open' | 'locked' | 'finished' | 'expired';
  readonly openedAt: string | null;
  /** What was told back when it was handed in. */
  readonly told: 'all-set' | 'we-will-ask' | 'ask-your-doctor' | 'call-today' | 'emergency' | null;
  readonly triesLeft: number;
  /** Of the client; empty and null once the form is closed. */
  readonly firstName: string;
  readonly bornOn: string | null;
};

type Arriving = { readonly token: string; readonly request: string; readonly action: EndpointName };

/** Who asks through a link: found before its practice is known. An unknown link is not here. */
export async function askerBehind(
  desk: Desk,
  { token, request, action }: Arriving,
): Promise<{ asking: AskingByLink; practiceName: string; practicePhone: string }> {
  const { rows } = await desk.pool.query<{ practice: PracticeId; name: string; phone: string; id: string }>(
    `select i.practice_id as practice, p.name, p.phone, i.id
     from unwind.intake i join unwind.practice p on p.id = i.practice_id
     where i.token_hash = $1 and (not p.demo or $2)`,
    [hashOfToken(token), desk.demo],
  );
  if (!rows[0]) throw new NotHere();
  const { practice, name, phone, id } = rows[0];
  const who = { member: MemberId.parse(id), role: 'link', actor: 'Form by link' } as const;
  const asking = { practice, ...who, request, action, subject: { kind: 'intake', id } };
  return { asking, practiceName: name, practicePhone: phone };
}

/** The form of the link that asks. `to: 'write'` keeps it as it is until the transaction ends. */
export async function readForm(
  tables: Kysely<Tables>,
  { now, to }: { now: Temporal.Instant; to: 'look' | 'write' },
): Promise<LinkedForm> {
  const { rows } = await sql<LinkedForm>`
    select i.id, i.client_id as client, i.purpose, i.opened_at as "openedAt", i.told,
      ${TRIES} - i.wrong_tries as "triesLeft", coalesce(p.first_name, '') as "firstName", p.born_on as "bornOn",
      case
        when i.finished_at is not null then 'finished'
        when i.withdrawn_at is not null or i.expires_at <= ${now.toString()} then 'expired'
        when i.wrong_tries >= ${TRIES} then 'locked'
        else 'open' end as state
    from unwind.intake i left join lateral unwind.linked_person() p on true
    where i.id = unwind.asking_member() ${to === 'write' ? sql`for update of i` : sql``}`.execute(tables);
  if (!rows[0]) throw new NotHere();
  return rows[0];
}

/**
 * The key is asked for behind every door but the first. Without it the form is not here. It goes on opening a form that
 * somebody else has locked with wrong days of birth: whoever holds it knew the right one.
 */
export function checkKey(desk: Desk, { id, bornOn }: LinkedForm, key: string): void {
  if (!isKey({ secret: desk.secret, intake: id, bornOn }, key)) throw new NotHere();
}

/** The day of birth of a client whose form is closed, for the key alone: a closed link shows it no more. */
export async function bornOnBehind(tables: Kysely<Tables>, client: ClientId): Promise<string | null> {
  const { rows } = await asTheScreening(tables, () =>
    sql<{
      bornOn: string | null;
    }>`select born_on as "bornOn" from unwind.client where id = ${client}`.execute(tables),
  );
  return rows[0]?.bornOn ?? null;
}

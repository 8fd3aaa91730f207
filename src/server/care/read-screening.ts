import { sql, type Kysely } from 'kysely';
import type { ClientScreening, SentIntake, SignedConsent } from '#contract/screening.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import type { ClientId } from '#domain/base/ids.ts';
import type { Answer } from '#domain/screening/answer.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { roomAnswers } from '#domain/session/room-answers.ts';
import { deriveSession } from '#domain/session/session.ts';
import type { Tables } from '#server/database/tables.ts';
import { takenBack } from '#server/registry/research-consent.ts';
import { readScreeningRecord } from '#server/screening/answer-book.ts';
import { lettersJson } from './letter-shelf.ts';
import { safetyTasksJson } from './safety-tasks.ts';

type Beside = Omit<ClientScreening, 'record'>;

/** All that decides a client's screening and all that was done about it; nothing when there is no such client here. */
export async function readClientScreening(
  tables: Kysely<Tables>,
  client: ClientId,
): Promise<ClientScreening | undefined> {
  const record = await readScreeningRecord(tables, client);
  const { rows } = await sql<Beside>`
    select ${safetyTasksJson} as tasks, ${intakesJson} as intakes, ${consentsJson} as consents,
      ${lettersJson} as letters, p.country, p.watches_item_9 as "watchesItem9"
    from unwind.client c join unwind.practice p on p.id = c.practice_id
    where c.id = ${client}`.execute(tables);
  return record && rows[0] && { record, ...rows[0] };
}

const intakesJson = sql<SentIntake[]>`coalesce((
  select json_agg(json_build_object('id', i.id, 'purpose', i.purpose, 'sentAt', unwind.instant_text(i.sent_at),
    'expiresAt', unwind.instant_text(i.expires_at), 'openedAt', unwind.instant_text(i.opened_at),
    'finishedAt', unwind.instant_text(i.finished_at), 'withdrawnAt', unwind.instant_text(i.withdrawn_at),
    'answered', (select count(distinct a.item)::int from unwind.answer a where a.intake_id = i.id))
    order by i.sent_at desc, i.id)
  from unwind.intake i where i.client_id = c.id), '[]')`;

const consentsJson = sql<SignedConsent[]>`coalesce((
  select json_agg(json_build_object('id', s.id, 'text', s.text, 'version', s.version, 'language', s.language,
    'title', s.title, 'signedAt', unwind.instant_text(s.signed_at), 'signer', s.signer, 'as', s.signed_as,
    'relation', s.relation, 'withdrawnAt', unwind.instant_text(${takenBack})) order by s.signed_at desc, s.id)
  from unwind.consent s where s.client_id = c.id), '[]')`;

type History = ReplyOf<Contract['screeningHistory']>;

/** Every answer and every decision, the newest first; nothing when there is no such client here. */
export async function readHistory(tables: Kysely<Tables>, client: ClientId): Promise<History | undefined> {
  const { rows } = await sql<History & { rooms: KeptFact[][] }>`
    select coalesce((
      select json_agg(json_build_object('item', a.item, 'value', a.value, 'at', unwind.instant_text(a.at),
        'by', a.given_by) order by a.at desc, a.item)
      from unwind.answer a where a.client_id = c.id), '[]') as answers, coalesce((
      select json_agg(json_build_object('at', unwind.instant_text(d.at), 'because', d.because,
        'screening', d.screening) order by d.position desc)
      from unwind.decision d where d.client_id = c.id), '[]') as decisions, coalesce((
      select json_agg((
        select json_agg(f.body order by f.position) from unwind.fact f
        where f.session_id = s.id and f.kind in ('screening-answered', 'corrected')))
      from unwind.session s where s.client_id = c.id and exists (
        select from unwind.fact f where f.session_id = s.id and f.kind = 'screening-answered')), '[]') as rooms
    from unwind.client c where c.id = ${client}`.execute(tables);
  if (!rows[0]) return undefined;
  const { answers, decisions, rooms } = rows[0];
  const inTheRoom = rooms.flatMap((facts) => roomAnswers(deriveSession(facts)));
  return { answers: [...answers, ...inTheRoom].toSorted(newestFirst), decisions };
}

const newestFirst = (one: Answer, other: Answer): number =>
  one.at < other.at ? 1 : one.at > other.at ? -1 : 0;

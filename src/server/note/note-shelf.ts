import { sql, type Kysely } from 'kysely';
import type { Amendment, SignedNote } from '#contract/session.ts';
import type { AmendmentId, ClientId, MemberId, NoteId, SessionId } from '#domain/base/ids.ts';
import type { NoteDocument } from '#domain/note/document.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { Tables } from '#server/database/tables.ts';

/** What a note is composed from: the session's facts, and who and where. */
export type Material = {
  client: ClientId;
  clientName: string;
  therapist: MemberId;
  therapistName: string;
  zone: string;
  lastPosition: number;
  facts: KeptFact[];
  /** The asking member's credentials, such as LMT; empty when she treats nobody. */
  credentials: string;
};

/** Takes the session for signing: until the transaction ends no fact is filed and nobody else signs. */
export async function holdSession(tables: Kysely<Tables>, session: SessionId): Promise<boolean> {
  const { rows } = await sql`select from unwind.session where id = ${session} for update`.execute(tables);
  return rows.length > 0;
}

export async function readMaterial(
  tables: Kysely<Tables>,
  session: SessionId,
): Promise<Material | undefined> {
  const { rows } = await sql<Material>`
    select s.client_id as client, c.name as "clientName", s.therapist_id as therapist, m.name as "therapistName",
      p.zone, s.last_position as "lastPosition", coalesce((
        select json_agg(f.body order by f.position) from unwind.fact f where f.session_id = s.id), '[]') as facts,
      (select credentials from unwind.member where id = unwind.asking_member()) as credentials
    from unwind.session s
    join unwind.practice p on p.id = s.practice_id
    join unwind.client c on c.id = s.client_id
    join unwind.member m on m.id = s.therapist_id
    where s.id = ${session}`.execute(tables);
  return rows[0];
}

export type Signature = { signedBy: MemberId; signerName: string; signedAt: string; hash: string };

/** Lays the signed note on the shelf, byte for byte as it was hashed. False when its id names another note. */
export async function shelveNote(
  tables: Kysely<Tables>,
  note: Signature & { id: NoteId; session: SessionId; document: string; covers: number },
): Promise<boolean> {
  const { rows } = await sql`
    insert into unwind.note
      (practice_id, id, session_id, document, hash, covers_position, signed_by, signer_name, signed_at)
    values (unwind.asking_practice(), ${note.id}, ${note.session}, ${note.document}, ${note.hash}, ${note.covers},
      ${note.signedBy}, ${note.signerName}, ${note.signedAt})
    on conflict do nothing returning id`.execute(tables);
  return rows.length > 0;
}

/** False when its id names another amendment. */
export async function shelveAmendment(
  tables: Kysely<Tables>,
  amendment: Signature & { id: AmendmentId; note: NoteId; words: string; reason: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into unwind.amendment
      (practice_id, id, note_id, words, reason, hash, signed_by, signer_name, signed_at)
    values (unwind.asking_practice(), ${amendment.id}, ${amendment.note}, ${amendment.words}, ${amendment.reason},
      ${amendment.hash}, ${amendment.signedBy}, ${amendment.signerName}, ${amendment.signedAt})
    on conflict do nothing returning id`.execute(tables);
  return rows.length > 0;
}

type NoteRow = Omit<SignedNote, 'document'> & { document: string };

/** The signed note of a session: null while it is unsigned, undefined when there is no such session here. */
export async function signedNote(
  tables: Kysely<Tables>,
  session: SessionId,
): Promise<SignedNote | null | undefined> {
  const { rows } = await sql<{ note: NoteRow | null }>`
    select (
      select json_build_object('id', n.id, 'document', n.document, 'hash', n.hash, 'signedBy', n.signed_by,
        'signerName', n.signer_name, 'signedAt', unwind.instant_text(n.signed_at), 'amendments', coalesce((
          select json_agg(json_build_object('id', x.id, 'words', x.words, 'reason', x.reason, 'hash', x.hash,
            'signedBy', x.signed_by, 'signerName', x.signer_name, 'signedAt', unwind.instant_text(x.signed_at))
            order by x.signed_at)
          from unwind.amendment x where x.note_id = n.id), '[]'),
        'laterFacts', (select count(*) from unwind.fact f
          where f.session_id = n.session_id and f.position > n.covers_position))
      from unwind.note n where n.session_id = s.id) as note
    from unwind.session s where s.id = ${session}`.execute(tables);
  const row = rows[0];
  if (!row) return undefined;
  if (row.note === null) return null;
  return { ...row.note, document: JSON.parse(row.note.document) as NoteDocument };
}

/** The hash that the next amendment follows, and the moment it must lie after. */
export const endOfChain = (note: SignedNote): Pick<Amendment, 'hash' | 'signedAt'> =>
  note.amendments.at(-1) ?? note;

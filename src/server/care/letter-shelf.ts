import { sql, type Kysely } from 'kysely';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';

export type WrittenLetter = { name: string; base64: string };
type Named = { client: ClientId; letter: string };

/** A letter as it was written, byte for byte. */
export async function readLetter(
  tables: Kysely<Tables>,
  { client, letter }: Named,
): Promise<WrittenLetter | undefined> {
  const { rows } = await sql<{ name: string; content: Buffer }>`
    select name, content from unwind.letter where client_id = ${client} and id = ${letter}`.execute(tables);
  const [found] = rows;
  return found && { name: found.name, base64: found.content.toString('base64') };
}

export type NewLetter = Named & {
  name: string;
  recipient: string;
  recipientRole: string;
  rules: readonly string[];
  content: Uint8Array;
  by: MemberId;
  now: Temporal.Instant;
};

export async function shelveLetter(tables: Kysely<Tables>, letter: NewLetter): Promise<void> {
  await sql`
    insert into unwind.letter
      (practice_id, id, client_id, name, recipient, recipient_role, rules, written_at, written_by, content)
    values (unwind.asking_practice(), ${letter.letter}, ${letter.client}, ${letter.name}, ${letter.recipient},
      ${letter.recipientRole}, ${[...letter.rules]}::text[], ${letter.now.toString()}, ${letter.by},
      ${Buffer.from(letter.content)})`.execute(tables);
}

/** The letters about a client `c`, the newest first, without their pages. */
export const lettersJson = sql`coalesce((
  select json_agg(json_build_object('id', l.id, 'writtenAt', unwind.instant_text(l.written_at),
    'writtenBy', coalesce(unwind.therapist_name(l.written_by), ''), 'recipient', l.recipient, 'rules', l.rules)
    order by l.written_at desc, l.id)
  from unwind.letter l where l.client_id = c.id), '[]')`;

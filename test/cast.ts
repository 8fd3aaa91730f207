// The one cast that tests, the demonstration and the screenshots share. Its data lives with the demonstration, because
// the product may not import its tests; a second practice exists here only.
import { sql } from 'kysely';
import { ClientId, MemberId, PracticeId } from '#domain/base/ids.ts';
import { addUser } from '#server/identity/add-user.ts';
import { inTransaction } from '#server/identity/in-transaction.ts';
import type { Asking, Database } from '#server/database/database.ts';
import { openClientFile } from '#server/client/client-file.ts';
import { DEMO_PASSWORD, stillPoint, type CastMember } from '#server/demo/cast.ts';
import { fixedId } from '#server/demo/fixed-id.ts';

export const harbour = {
  id: fixedId(PracticeId, 'practice Harbour'),
  name: 'Harbour Bodywork',
  zone: 'Europe/Lisbon',
} as const;

const member = (name: string, email: string, rest: Pick<CastMember, 'role' | 'credentials'>): CastMember => ({
  id: fixedId(MemberId, `member ${name}`),
  name,
  email,
  ...rest,
});

export const harbourCast = {
  owner: member('Joana Reis', 'joana@harbour.example', { role: 'owner', credentials: 'PT' }),
  therapist: member('Miguel Pinto', 'miguel@harbour.example', { role: 'therapist', credentials: 'PT' }),
  frontDesk: member('Ana Lopes', 'ana@harbour.example', { role: 'front-desk', credentials: '' }),
  clientHerself: member('Rita Tavares', 'rita@harbour.example', { role: 'client', credentials: '' }),
  client: fixedId(ClientId, 'client Rita Tavares'),
} as const;

/** Makes the second practice: somebody in every role, and one client. */
export async function seedHarbour(database: Database): Promise<void> {
  const { owner, therapist, frontDesk, clientHerself, client } = harbourCast;
  await inTransaction(database.identity, async (identity) => {
    await identity.query('insert into unwind.practice (id, name, zone) values ($1, $2, $3)', [
      harbour.id,
      harbour.name,
      harbour.zone,
    ]);
    for (const one of [owner, therapist, frontDesk, clientHerself]) {
      const user = await addUser(identity, { name: one.name, email: one.email, password: DEMO_PASSWORD });
      await identity.query(
        `insert into unwind.member (practice_id, id, user_id, name, email, role, credentials)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [harbour.id, one.id, user, one.name, one.email, one.role, one.credentials],
      );
    }
  });
  const details = { pronouns: '', bornOn: null, email: '', phone: '', address: '', emergencyContact: '' };
  await database.write(askingAs(owner, { practice: harbour.id }), async (tables) => {
    await openClientFile(tables, { id: client, details: { name: 'Rita Tavares', ...details } });
    await sql`update unwind.client set user_id = (select user_id from unwind.member where id = ${clientHerself.id})`.execute(
      tables,
    );
  });
}

/** A member of the cast, asking. */
export const askingAs = (who: CastMember, rest: Partial<Asking> = {}): Asking => ({
  practice: stillPoint.id,
  member: who.id,
  role: who.role,
  actor: who.name,
  request: 'test',
  action: 'test',
  subject: { kind: 'test', id: 'test' },
  ...rest,
});

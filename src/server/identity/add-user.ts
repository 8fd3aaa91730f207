import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { hashPassword } from './password-hash.ts';

export type Queryable = Pick<Pool | PoolClient, 'query'>;
export type NewUser = { readonly name: string; readonly email: string; readonly password: string };

/** Makes somebody who can sign in, as the identity library would; answers the user's id. The address must be free. */
export async function addUser(database: Queryable, person: NewUser): Promise<string> {
  const user = randomUUID();
  await database.query(
    'insert into identity.user (id, name, email, email_verified) values ($1, $2, $3, true)',
    [user, person.name, person.email.toLowerCase()],
  );
  await database.query(
    `insert into identity.account (id, account_id, provider_id, user_id, password)
     values ($1, $2, 'credential', $2, $3)`,
    [randomUUID(), user, await hashPassword(person.password)],
  );
  return user;
}

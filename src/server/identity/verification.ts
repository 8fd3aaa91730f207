import { createHash } from 'node:crypto';
import type { Queryable } from './add-user.ts';

/** Whose challenge or reset link this is. The library keeps identifiers as SHA-256 in base64url. */
export async function ownerOfVerification(database: Queryable, identifier: string): Promise<string | null> {
  const hash = createHash('sha256').update(identifier).digest('base64url');
  const { rows } = await database.query<{ value: string }>(
    'select value from identity.verification where identifier = $1 and expires_at > now()',
    [hash],
  );
  return rows[0]?.value ?? null;
}

import { sql, type Kysely } from 'kysely';
import type { CertificateState } from '#domain/ledger/certificate.ts';
import { readCode } from '#domain/ledger/certificate-code.ts';
import type { Tables } from '#server/database/tables.ts';
import { codeHash } from './certificate-secret.ts';

/** A certificate as it is named: by its id at the desk, by its code in the room and on the public page. */
export type CertificateNamed = { readonly id: string } | { readonly code: string };

export type FoundCertificate = CertificateState & { readonly ending: string; readonly currency: string };

/** What stands on a certificate and until when, and nothing of who gave it to whom; visitors may ask as well. */
export async function findCertificate(
  tables: Kysely<Tables>,
  named: CertificateNamed,
): Promise<FoundCertificate | undefined> {
  const code = 'code' in named ? readCode(named.code) : null;
  if ('code' in named && code === null) return undefined;
  const { rows } = await sql<FoundCertificate | { id: null }>`
    select id, ending, held, worth, expires_on as "expiresOn", ended, currency
    from unwind.certificate_behind(${code === null ? null : codeHash(code)}, ${'id' in named ? named.id : null})`.execute(
    tables,
  );
  return rows[0]?.id ? rows[0] : undefined;
}

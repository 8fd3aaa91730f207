import { createHash, createHmac } from 'node:crypto';
import { codeFrom } from '#domain/ledger/certificate-code.ts';

/** The code of a certificate: it follows from its id and the installation's secret, so it can be printed again and stands nowhere. */
export const certificateCode = (secret: string, id: string): string =>
  codeFrom(createHmac('sha256', secret).update(`certificate:${id}`).digest());

/** By which a code is found. Of 75 bits of chance a hash gives nothing away, so it needs no secret and outlives one. */
export const codeHash = (code: string): Buffer => createHash('sha256').update(code).digest();

import { createHmac, timingSafeEqual } from 'node:crypto';

/** Without I, L, O and U: nobody mistakes one sign for another when reading it off a screen. (Crockford base 32) */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * The code that whoever started Unwind reads off the terminal and types into the set-up page, so that no stranger who finds
 * the page first makes the practice. Made from the installation's secret: the same after each start, and kept nowhere.
 */
export function setUpCode(secret: string): string {
  const bytes = createHmac('sha256', secret).update('set-up code').digest();
  const signs = [...bytes.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** Capitals, spaces and hyphens do not matter, and what looks alike counts as alike. */
export function isSetUpCode(secret: string, typed: string): boolean {
  const [known, given] = [plain(setUpCode(secret)), plain(typed)].map((code) => Buffer.from(code));
  return known !== undefined && given?.length === known.length && timingSafeEqual(known, given);
}

const plain = (code: string): string =>
  code.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1').replaceAll(/[\s-]/g, '');

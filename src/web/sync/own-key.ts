import type { Cabinet } from './cabinet.ts';

/**
 * The key of a client's own phone: made here, cannot be read out by a script, and nothing before it but the phone's own
 * lock and the sign-in (docs/decisions/0043). Made with the first opening, gone with the cabinet.
 */
export const ownKeyOf = async (cabinet: Cabinet): Promise<CryptoKey> => {
  const known = await cabinet.ownKey();
  if (known) return known;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await cabinet.setOwnKey(key);
  return key;
};

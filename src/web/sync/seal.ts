/** One encrypted record: AES-GCM-256 with a fresh 96-bit nonce (NIST SP 800-38D). */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

/**
 * Encrypts a value for one place in the cabinet. The place is authenticated with it, so a record that somebody moves
 * to another session or another name no longer opens.
 */
export const seal = async (key: CryptoKey, place: string, value: unknown): Promise<Sealed> => {
  const iv = freshNonce();
  const bytes = await crypto.subtle.encrypt(
    gcm(iv, place),
    key,
    new TextEncoder().encode(JSON.stringify(value)),
  );
  return { iv, bytes };
};

/** Opens what `seal` closed under the same key and place; throws when either differs. The caller names what it put there. */
export const unseal = async <Value>(key: CryptoKey, place: string, sealed: Sealed): Promise<Value> => {
  const bytes = await crypto.subtle.decrypt(gcm(sealed.iv, place), key, sealed.bytes);
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
};

export const freshNonce = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(12));

export const gcm = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
});

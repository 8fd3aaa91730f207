import { freshNonce, gcm, type Sealed } from './seal.ts';

/** OWASP Password Storage Cheat Sheet 2023: at least 600,000 rounds of PBKDF2 with SHA-256. */
const PIN_ROUNDS = 600_000;

/** How the data key lies on the disk: twice wrapped, never bare. Holds nothing about any client. */
export type Lock = {
  /** Made here, cannot be read out by a script; without it neither the PIN nor the share opens anything. */
  readonly deviceKey: CryptoKey;
  readonly byShare: Sealed;
  readonly byPin: {
    readonly salt: Uint8Array<ArrayBuffer>;
    readonly rounds: number;
    readonly wrapped: Sealed;
  } | null;
  readonly wrongPins: number;
  /** Milliseconds since 1970 when this device last spoke with the server as this member. */
  readonly spokeAt: number;
  readonly opensOfflineHours: number;
};

export type Making = { share: string; opensOfflineHours: number; now: number };

/** A new data key and the lock it lies behind. The key handed back cannot be exported. */
export const makeLock = async (making: Making): Promise<{ lock: Lock; key: CryptoKey }> => {
  const deviceKey = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const exportable = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [
    'encrypt',
    'decrypt',
  ]);
  const byShare = await wrap(exportable, await keyOfShare(deviceKey, making.share));
  const lock = {
    deviceKey,
    byShare,
    byPin: null,
    wrongPins: 0,
    spokeAt: making.now,
    opensOfflineHours: making.opensOfflineHours,
  };
  return { lock, key: await unwrap(byShare, await keyOfShare(deviceKey, making.share), 'for use') };
};

/** The data key by the server's share, or null when the share is not the one it was wrapped with. */
export const keyByShare = async (lock: Lock, share: string): Promise<CryptoKey | null> =>
  orNull(unwrap(lock.byShare, await keyOfShare(lock.deviceKey, share), 'for use'));

/** The data key by the PIN, or null when the PIN is wrong or none is set. */
export const keyByPin = async (lock: Lock, pin: string): Promise<CryptoKey | null> =>
  lock.byPin &&
  orNull(unwrap(lock.byPin.wrapped, await keyOfPin(lock.deviceKey, pin, lock.byPin), 'for use'));

/** The lock with a PIN added or changed; null when the share does not open it. */
export const lockWithPin = async (lock: Lock, share: string, pin: string): Promise<Lock | null> => {
  const exportable = await orNull(
    unwrap(lock.byShare, await keyOfShare(lock.deviceKey, share), 'to wrap again'),
  );
  if (!exportable) return null;
  const setting = { salt: crypto.getRandomValues(new Uint8Array(16)), rounds: PIN_ROUNDS };
  const wrapped = await wrap(exportable, await keyOfPin(lock.deviceKey, pin, setting));
  return { ...lock, byPin: { ...setting, wrapped }, wrongPins: 0 };
};

/** The lock for a share that the server made anew, opened by the PIN; null when the PIN is wrong. */
export const lockWithShare = async (lock: Lock, pin: string, share: string): Promise<Lock | null> => {
  if (!lock.byPin) return null;
  const exportable = await orNull(
    unwrap(lock.byPin.wrapped, await keyOfPin(lock.deviceKey, pin, lock.byPin), 'to wrap again'),
  );
  return exportable && { ...lock, byShare: await wrap(exportable, await keyOfShare(lock.deviceKey, share)) };
};

const WRAPPED_FOR = 'unwind data key';

const wrap = async (exportable: CryptoKey, wrapping: CryptoKey): Promise<Sealed> => {
  const iv = freshNonce();
  return { iv, bytes: await crypto.subtle.wrapKey('raw', exportable, wrapping, gcm(iv, WRAPPED_FOR)) };
};

const unwrap = (wrapped: Sealed, wrapping: CryptoKey, use: 'for use' | 'to wrap again'): Promise<CryptoKey> =>
  crypto.subtle.unwrapKey(
    'raw',
    wrapped.bytes,
    wrapping,
    gcm(wrapped.iv, WRAPPED_FOR),
    'AES-GCM',
    use === 'to wrap again',
    ['encrypt', 'decrypt'],
  );

const keyOfShare = (deviceKey: CryptoKey, share: string): Promise<CryptoKey> =>
  mixed(deviceKey, new TextEncoder().encode(`share:${share}`));

const keyOfPin = async (
  deviceKey: CryptoKey,
  pin: string,
  setting: { salt: Uint8Array<ArrayBuffer>; rounds: number },
): Promise<CryptoKey> => {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const stretch = { name: 'PBKDF2', hash: 'SHA-256', salt: setting.salt, iterations: setting.rounds };
  return mixed(deviceKey, await crypto.subtle.deriveBits(stretch, base, 256));
};

/** Mixes a secret with the device's own, so that a copied database alone gives nothing to guess against. */
const mixed = async (deviceKey: CryptoKey, secret: BufferSource): Promise<CryptoKey> => {
  const bits = await crypto.subtle.sign('HMAC', deviceKey, secret);
  return crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
};

/** A key that does not fit is an answer (OperationError of the platform); anything else is a fault. */
const orNull = async <Value>(opening: Promise<Value>): Promise<Value | null> => {
  try {
    return await opening;
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'OperationError') return null;
    throw fault;
  }
};

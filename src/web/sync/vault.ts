import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Cabinet } from './cabinet.ts';
import { keyByPin, keyByShare, type Lock, lockWithPin, lockWithShare, makeLock } from './lock.ts';
import { PIN_TRIES } from './pin.ts';

export type Enrolment = { share: string; opensOfflineHours: number };

export type PinRefusal =
  | { reason: 'no-pin' }
  | { reason: 'wrong-pin'; triesLeft: number }
  | { reason: 'too-many-tries' }
  | { reason: 'too-long-away' };

/** What stands at the door of a cabinet before anything is tried. */
export const doorOf = (lock: Lock, now: number): PinRefusal | { reason: 'pin-opens' } => {
  if (lock.wrongPins >= PIN_TRIES) return { reason: 'too-many-tries' };
  if (!lock.byPin) return { reason: 'no-pin' };
  return withinTime(lock, now) ? { reason: 'pin-opens' } : { reason: 'too-long-away' };
};

/** Opens with the server's share, or makes the lock of an empty cabinet. A share made anew needs the PIN once. */
export const openOnline = async (
  cabinet: Cabinet,
  enrolment: Enrolment,
  now: number,
): Promise<Result<CryptoKey, { reason: 'share-does-not-fit' }>> => {
  const lock = await cabinet.lock();
  if (!lock) return accepted(await firstLock(cabinet, enrolment, now));
  const key = await keyByShare(lock, enrolment.share);
  if (!key) return refused({ reason: 'share-does-not-fit' });
  await cabinet.setLock({ ...lock, ...spoken(enrolment, now), wrongPins: lock.byPin ? 0 : lock.wrongPins });
  return accepted(key);
};

/** Opens without the network. A try is counted on the disk before it is made, so that a kill gives none back. */
export const openWithPin = async (
  cabinet: Cabinet,
  pin: string,
  now: number,
): Promise<Result<CryptoKey, PinRefusal>> => {
  const lock = await cabinet.lock();
  if (!lock) return refused({ reason: 'no-pin' });
  const door = doorOf(lock, now);
  if (door.reason !== 'pin-opens') return refused(door);
  const counted = { ...lock, wrongPins: lock.wrongPins + 1 };
  await cabinet.setLock(counted);
  const key = await keyByPin(lock, pin);
  if (key) {
    await cabinet.setLock({ ...lock, wrongPins: 0 });
    return accepted(key);
  }
  return refused(await afterWrongPin(cabinet, counted));
};

/** Adds or changes the PIN; the share shows that the member is signed in right now. */
export const setPin = async (cabinet: Cabinet, enrolment: Enrolment, pin: string): Promise<boolean> => {
  const lock = await cabinet.lock();
  const withPin = lock && (await lockWithPin(lock, enrolment.share, pin));
  if (withPin) await cabinet.setLock(withPin);
  return Boolean(withPin);
};

/** The server made a new share (a restored backup): the PIN opens once more and the new share is taken on. */
export const takeNewShare = async (
  cabinet: Cabinet,
  pin: string,
  enrolment: Enrolment,
  now: number,
): Promise<void> => {
  const lock = await cabinet.lock();
  const renewed = lock && (await lockWithShare(lock, pin, enrolment.share));
  if (renewed) await cabinet.setLock({ ...renewed, ...spoken(enrolment, now) });
};

/** Every word with the server starts the offline hours again. */
export const noteSpoken = async (cabinet: Cabinet, now: number): Promise<void> => {
  const lock = await cabinet.lock();
  if (lock) await cabinet.setLock({ ...lock, spokeAt: now });
};

const firstLock = async (cabinet: Cabinet, enrolment: Enrolment, now: number): Promise<CryptoKey> => {
  const { lock, key } = await makeLock({ ...enrolment, now });
  await cabinet.setLock(lock);
  return key;
};

const spoken = (enrolment: Enrolment, now: number) => ({
  spokeAt: now,
  opensOfflineHours: enrolment.opensOfflineHours,
});

/** After the last wrong try the PIN's wrapping is destroyed: from then on only the share opens, by mathematics. */
const afterWrongPin = async (cabinet: Cabinet, counted: Lock): Promise<PinRefusal> => {
  if (counted.wrongPins < PIN_TRIES) return { reason: 'wrong-pin', triesLeft: PIN_TRIES - counted.wrongPins };
  await cabinet.setLock({ ...counted, byPin: null });
  return { reason: 'too-many-tries' };
};

const HOUR = 3_600_000;

/** A clock set back by more than an hour before the last word counts as too long away. */
const withinTime = (lock: Lock, now: number): boolean =>
  now >= lock.spokeAt - HOUR && now <= lock.spokeAt + lock.opensOfflineHours * HOUR;

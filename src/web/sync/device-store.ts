import type { Me } from '#contract/identity.ts';
import { cabinetExists, destroyCabinet, openCabinet, type Cabinet } from './cabinet.ts';
import { become, deviceState, onDeviceState, type DeviceState } from './device-state.ts';
import { openRegistry, type Place } from './device-registry.ts';
import { fetchKey, forgetKey, leaveKey } from './key-hand-back.ts';
import { openStore, type OpenStore } from './open-store.ts';
import { ownKeyOf } from './own-key.ts';
import { readPage } from './journal.ts';
import { enrol, isCutOff } from './standing.ts';
import {
  doorOf,
  noteSpoken,
  type Enrolment,
  openOnline,
  openWithPin,
  type PinRefusal,
  setPin,
  takeNewShare,
} from './vault.ts';

type Waiting = { place: Place; cabinet: Cabinet; newShare?: { me: Me; enrolment: Enrolment } };

let waiting: Waiting | null = null;
const tabs = new BroadcastChannel('unwind-device');

/** What this device keeps for the member who uses it. One for the page; opened by signing in, by the PIN, or by the worker. */
export const deviceStore = {
  state: deviceState,
  subscribe: onDeviceState,
  /** The server said who is signed in: opens or makes the member's store. Safe to call again. */
  signedIn: (me: Me): Promise<void> => inTurn(() => signedIn(me)),
  /** The server did not answer at the start: the worker's key, or else the PIN pad. */
  startOffline: (): Promise<void> => inTurn(startOffline),
  enterPin: (pin: string): Promise<PinRefusal | null> => inTurn(() => enterPin(pin)),
  /** Needs the server, which shows that the member is signed in now. */
  choosePin: (pin: string): Promise<'set' | 'offline' | 'cut-off'> => inTurn(() => choosePin(pin)),
  /** Forgets the key and keeps the cabinet: the idle time is over. */
  lockUp: (): Promise<void> => inTurn(lockUp),
  /** Gives up a store that nothing opens any more, and makes a new one. What was not sent is lost; ask first. */
  startAfresh: (): Promise<void> => inTurn(startAfresh),
  /** The server knows nobody here: wipes at once what belongs to a device that was cut off. */
  turnedAway: (): Promise<void> => inTurn(turnedAway),
  /**
   * Sends what waits, then wipes. What could not be sent stays, locked, and the answer says how much; on a client's own
   * phone, where no lock is, it is wiped too.
   */
  signOut: (): Promise<{ unsent: number }> => inTurn(signOut),
};

const onSignedOut = (): void => void inTurn(turnedAway);

let turn: Promise<unknown> = Promise.resolve();
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
};

const signedIn = async (me: Me): Promise<void> => {
  const state = deviceState();
  if (state.status === 'open' && state.store.me.member === me.member) return spokeAgain(state.store, me);
  if (me.role === 'front-desk') return;
  await closeOpen();
  const entered = await enterCabinet(me);
  if (!entered) return become({ status: 'no-storage' });
  await (isClient(me) ? opens(entered, await ownKeyOf(entered.cabinet), me) : openEntered(entered, me));
};

/** A client's phone is not enrolled and has no PIN: its cabinet opens by its own key. */
const isClient = (me: Me): boolean => me.role === 'client';

const enterCabinet = async (me: Me): Promise<Waiting | null> => {
  try {
    const place = await openRegistry().enter(me.member);
    return { place, cabinet: await openCabinet(place.cabinet) };
  } catch {
    return null;
  }
};

const openEntered = async (entered: Waiting, me: Me): Promise<void> => {
  const enrolled = await enrol(entered.place);
  if (enrolled === 'revoked') return wipe(entered, { status: 'cut-off' });
  if (enrolled === 'offline') return lockedAt(entered);
  const opened = await openOnline(entered.cabinet, enrolled, Date.now());
  if (opened.ok) return opens(entered, opened.value, me);
  // The server has just vouched for her, so the PIN may be tried however long the device was away.
  await noteSpoken(entered.cabinet, Date.now());
  await lockedAt({ ...entered, newShare: { me, enrolment: enrolled } });
};

const opens = async (entered: Waiting, key: CryptoKey, known?: Me): Promise<void> => {
  const { cabinet, place } = entered;
  const me = known ?? (await readPage<Me>({ cabinet, key }, 'me'));
  if (!me) return lockedAt(entered);
  const hasPin = Boolean((await cabinet.lock())?.byPin);
  const store = openStore({ place, cabinet, key, me, onSignedOut });
  waiting = null;
  await store.keep('me', me);
  leaveKey(place.member, key, me.idleMinutes * 60_000);
  void navigator.storage.persist();
  become({ status: 'open', store, hasPin });
};

const startOffline = async (): Promise<void> => {
  const state = deviceState();
  if (state.status === 'open') return;
  const place = await openRegistry().current();
  if (!place) return;
  const entered = waiting ?? { place, cabinet: await openCabinet(place.cabinet) };
  const key = (await entered.cabinet.ownKey()) ?? (await fetchKey(place.member));
  await (key ? opens(entered, key) : lockedAt(entered));
};

const lockedAt = async (entered: Waiting): Promise<void> => {
  const lock = await entered.cabinet.lock();
  if (!lock) return become({ status: 'closed' });
  waiting = entered;
  const door = doorOf(lock, Date.now());
  if (!entered.newShare || door.reason === 'pin-opens') return become({ status: 'locked', door });
  const { cabinet } = entered;
  const unsent = (await cabinet.count('unsent')) + (await cabinet.unsentOnPages());
  become({ status: 'locked', door: { reason: 'key-lost', unsent } });
};

const startAfresh = async (): Promise<void> => {
  if (!waiting?.newShare) return;
  const { place, cabinet, newShare } = waiting;
  cabinet.close();
  waiting = null;
  await empty(place);
  await signedIn(newShare.me);
};

const enterPin = async (pin: string): Promise<PinRefusal | null> => {
  if (!waiting) return null;
  const { cabinet, newShare } = waiting;
  const opened = await openWithPin(cabinet, pin, Date.now());
  if (!opened.ok) {
    if (opened.refusal.reason === 'wrong-pin') become({ status: 'locked', door: { reason: 'pin-opens' } });
    else await lockedAt(waiting);
    return opened.refusal;
  }
  if (newShare) await takeNewShare(cabinet, pin, newShare.enrolment, Date.now());
  await opens(waiting, opened.value, newShare?.me);
  return null;
};

const choosePin = async (pin: string): Promise<'set' | 'offline' | 'cut-off'> => {
  const state = deviceState();
  if (state.status !== 'open') return 'offline';
  const { store } = state;
  const enrolled = await enrol(store.place);
  if (enrolled === 'offline') return 'offline';
  if (enrolled === 'revoked' || !(await setPin(store.cabinet, enrolled, pin))) return 'cut-off';
  become({ status: 'open', store, hasPin: true });
  return 'set';
};

const lockUp = async (): Promise<void> => {
  const state = deviceState();
  if (state.status !== 'open') return;
  const { place, cabinet, syncer, me } = state.store;
  syncer.stop();
  await forgetKey(place.member);
  if (!isClient(me)) return lockedAt({ place, cabinet });
  cabinet.close();
  await openRegistry().rest(place);
  become({ status: 'closed' });
};

const signOut = async (): Promise<{ unsent: number }> => {
  const state = deviceState();
  if (state.status !== 'open') return { unsent: 0 };
  const { store } = state;
  const { countUnsent, sendRedemptions } = await import('./redemptions.ts');
  await Promise.all([store.syncer.nudge(), sendRedemptions(store)]);
  const unsent = await countUnsent(store);
  if (unsent > 0 && !isClient(store.me)) return { unsent };
  store.syncer.stop();
  await wipe(store, { status: 'closed' });
  return { unsent: 0 };
};

const turnedAway = async (): Promise<void> => {
  for (const place of await openRegistry().places()) {
    if ((await cabinetExists(place.cabinet)) && (await isCutOff(place))) await cutOff(place);
  }
};

/** Whoever of the device's people was cut off; another's open store stays as it is. */
const cutOff = async (place: Place): Promise<void> => {
  const state = deviceState();
  const isHers = (one: Place): boolean => one.cabinet === place.cabinet;
  if (state.status === 'open' && isHers(state.store.place)) {
    state.store.syncer.stop();
    return wipe(state.store, { status: 'cut-off' });
  }
  if (waiting && isHers(waiting.place)) return wipe(waiting, { status: 'cut-off' });
  await empty(place);
  if (state.status !== 'open') become({ status: 'cut-off' });
};

const wipe = async ({ place, cabinet }: Waiting, next: DeviceState): Promise<void> => {
  cabinet.close();
  waiting = null;
  await empty(place);
  tabs.postMessage('left');
  become(next);
};

const empty = async (place: Place): Promise<void> => {
  await forgetKey(place.member);
  await destroyCabinet(place.cabinet);
  await openRegistry().leave(place);
};

const closeOpen = async (): Promise<void> => {
  const state = deviceState();
  if (state.status === 'open') state.store.syncer.stop();
  const cabinet = state.status === 'open' ? state.store.cabinet : waiting?.cabinet;
  cabinet?.close();
  waiting = null;
};

/** A store that the PIN or the worker opened meets the server again: is the device still welcome? */
const spokeAgain = async (store: OpenStore, me: Me): Promise<void> => {
  if (!isClient(me) && !(await isWelcome(store))) {
    store.syncer.stop();
    return wipe(store, { status: 'cut-off' });
  }
  leaveKey(store.place.member, store.key, me.idleMinutes * 60_000);
  await store.keep('me', me);
  void store.syncer.nudge();
};

const isWelcome = async ({ place, cabinet }: OpenStore): Promise<boolean> => {
  const enrolled = await enrol(place);
  if (enrolled === 'revoked') return false;
  if (enrolled !== 'offline') await openOnline(cabinet, enrolled, Date.now());
  return true;
};

tabs.addEventListener('message', () => void inTurn(leftElsewhere));

/** Another tab of this device signed out and wiped the cabinet. */
const leftElsewhere = async (): Promise<void> => {
  await closeOpen();
  become({ status: 'closed' });
};

import { endingOf, readCode } from '#domain/ledger/certificate-code.ts';
import { leftAtRisk } from '#domain/ledger/offline-risk.ts';
import { refused, accepted, type Result } from '#domain/base/result.ts';
import { call } from '#web/app/api.ts';
import { Offline, SignedOut } from '#web/app/call-failures.ts';
import type { OpenStore } from './open-store.ts';
import { readPage, sealPage, type Shelf } from './journal.ts';

type Named = { readonly id: string } | { readonly code: string };

/** Redeemed in the room without a connection: money that the server does not know of yet. */
type Redemption = {
  readonly id: string;
  readonly certificate: Named;
  readonly ending: string;
  readonly cents: number;
  readonly appointment?: string | undefined;
  readonly offlineAt: string;
};

/** What became of one when it was sent; told until somebody puts it away. */
type SentRedemption = Pick<Redemption, 'id' | 'ending' | 'cents'> & { readonly short: number };

/** What the practice risks for one certificate, as the server said it last. */
export type Risk = { readonly upTo: number; readonly currency: string };

type Redemptions = {
  readonly waiting: readonly Redemption[];
  readonly sent: readonly SentRedemption[];
};

export type NotTaken =
  | { readonly reason: 'not-a-code' | 'never' }
  | { readonly reason: 'beyond'; readonly left: number };

const PAGE = 'redemptions';
const RISK = 'redeem-risk';
const NONE: Redemptions = { waiting: [], sent: [] };

export const keepRisk = (store: OpenStore, risk: Risk): Promise<void> => store.keep(RISK, risk);
export const readRisk = async (store: OpenStore): Promise<Risk | null> =>
  (await store.read<Risk>(RISK)) ?? null;

export const readRedemptions = async (shelf: Shelf): Promise<Redemptions> =>
  (await readPage<Redemptions>(shelf, PAGE)) ?? NONE;

type Wish = Omit<Redemption, 'offlineAt' | 'ending'> & { readonly ending?: string | undefined };

/** Takes it up to the risk. It is on the disk when this resolves, under the id by which the server will know it. */
export const redeemHere = async (store: OpenStore, wish: Wish): Promise<Result<Redemption, NotTaken>> => {
  const ending = wish.ending ?? ('code' in wish.certificate ? endingIn(wish.certificate.code) : null);
  if (ending === null) return refused({ reason: 'not-a-code' });
  const upTo = (await readRisk(store))?.upTo ?? 0;
  if (upTo === 0) return refused({ reason: 'never' });
  return changing<Result<Redemption, NotTaken>>(store, async (known) => {
    const earlier = known.waiting.find(({ id }) => id === wish.id);
    if (earlier) return { answer: accepted(earlier) };
    const left = leftAtRisk(upTo, ending, known.waiting);
    if (wish.cents > left) return { answer: refused({ reason: 'beyond', left }) };
    const taken = { ...wish, ending, offlineAt: new Date().toISOString() };
    return { answer: accepted(taken), next: { ...known, waiting: [...known.waiting, taken] } };
  });
};

const endingIn = (typed: string): string | null => {
  const code = readCode(typed);
  return code === null ? null : endingOf(code);
};

/** Sends what waits, each under its own id, so that what was sent and not answered is booked once. Another tab at it is left to it. */
export const sendRedemptions = (store: OpenStore): Promise<boolean> =>
  navigator.locks.request(
    `unwind-redemptions-send:${store.place.cabinet}`,
    { ifAvailable: true },
    async (lock) => {
      const { waiting } = lock ? await readRedemptions(store) : NONE;
      let isAnySent = false;
      for (const one of waiting) {
        const answer = await send(one);
        if (answer === 'no-line') break;
        if (answer === 'later') continue;
        await changing(store, async (known) => ({ answer: null, next: settled(known, one, answer.short) }));
        isAnySent = true;
      }
      return isAnySent;
    },
  );

/** The server told the day: what it says of the risk is kept, and what waits can be sent. */
export const withTheDay = async (store: OpenStore, risk: Risk): Promise<void> => {
  await keepRisk(store, risk);
  await sendRedemptions(store);
};

/** All that waits on this device to be sent: entries of sessions, and certificates. */
export const countUnsent = async (store: OpenStore): Promise<number> =>
  (await store.journal.count('unsent')) + (await readRedemptions(store)).waiting.length;

const send = async (one: Redemption): Promise<{ short: number } | 'no-line' | 'later'> => {
  const { id, certificate, cents, appointment, offlineAt } = one;
  const body = { id, certificate, cents, appointment, offlineAt };
  try {
    const answer = await call('redeemCertificate', { body });
    return answer.ok ? { short: answer.value.short } : 'later';
  } catch (failure) {
    return failure instanceof Offline || failure instanceof SignedOut ? 'no-line' : 'later';
  }
};

const settled = ({ waiting, sent }: Redemptions, { id, ending, cents }: Redemption, short: number) => ({
  waiting: waiting.filter((one) => one.id !== id),
  sent: [...sent, { id, ending, cents, short }],
});

export const putAway = (store: OpenStore): Promise<null> =>
  changing(store, async ({ waiting }) => ({ answer: null, next: { waiting, sent: [] } }));

type Change<Answer> = { readonly answer: Answer; readonly next?: Redemptions };

/** Reads, decides and writes with nobody between, other tabs of the device included. */
const changing = <Answer>(
  store: OpenStore,
  decide: (known: Redemptions) => Promise<Change<Answer>>,
): Promise<Answer> =>
  navigator.locks.request(`unwind-redemptions:${store.place.cabinet}`, async () => {
    const { answer, next } = await decide(await readRedemptions(store));
    if (next) await store.cabinet.write({ pages: [await sealPage(store, PAGE, next)] });
    return answer;
  });

import { endingOf, readCode } from '#domain/ledger/certificate-code.ts';
import { leftAtRisk } from '#domain/ledger/offline-risk.ts';
import { refused, accepted, type Result } from '#domain/base/result.ts';
import { call } from '#web/app/api.ts';
import { Forbidden, Malformed, NotHere, Offline, SignedOut } from '#web/app/call-failures.ts';
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
  /** What the server said no to: it would say no for ever, so a person decides. Until then it is nowhere but here. */
  readonly refused: readonly Redemption[];
  readonly sent: readonly SentRedemption[];
};

export type NotTaken =
  | { readonly reason: 'not-a-code' | 'never' }
  | { readonly reason: 'beyond'; readonly left: number };

const PAGE = 'redemptions';
const RISK = 'redeem-risk';
const NONE: Redemptions = { waiting: [], refused: [], sent: [] };

export const keepRisk = (store: OpenStore, risk: Risk): Promise<void> => store.keep(RISK, risk);
export const readRisk = async (store: OpenStore): Promise<Risk | null> =>
  (await store.read<Risk>(RISK)) ?? null;

export const readRedemptions = async (shelf: Shelf): Promise<Redemptions> => ({
  ...NONE,
  ...(await readPage<Partial<Redemptions>>(shelf, PAGE)),
});

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
    const left = leftAtRisk(upTo, ending, [...known.waiting, ...known.refused]);
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
        await changing(store, async (known) => ({ answer: null, next: settled(known, one, answer) }));
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

/** All that the server does not have of this device: entries of sessions, and certificates. */
export const countUnsent = async (store: OpenStore): Promise<number> =>
  (await store.journal.count('unsent')) + unsentOf(await readRedemptions(store));

const unsentOf = ({ waiting, refused: no }: Redemptions): number => waiting.length + no.length;

type Told = { readonly short: number } | 'refused';

const send = async (one: Redemption): Promise<Told | 'no-line' | 'later'> => {
  const { id, certificate, cents, appointment, offlineAt } = one;
  const body = { id, certificate, cents, appointment, offlineAt };
  try {
    const answer = await call('redeemCertificate', { body });
    return answer.ok ? { short: answer.value.short } : 'refused';
  } catch (failure) {
    if (failure instanceof Offline || failure instanceof SignedOut) return 'no-line';
    return NO.some((no) => failure instanceof no) ? 'refused' : 'later';
  }
};

/** Asked again, the server would answer these the same; a fault of its own, or too many tries, it would not. */
const NO = [Forbidden, Malformed, NotHere] as const;

const settled = (known: Redemptions, one: Redemption, told: Told): Redemptions => {
  const { id, ending, cents } = one;
  const waiting = known.waiting.filter((other) => other.id !== id);
  if (told === 'refused') return { ...known, waiting, refused: [...known.refused, one] };
  return { ...known, waiting, sent: [...known.sent, { id, ending, cents, short: told.short }] };
};

/** What was refused waits once more, under the id that it had. */
export const tryRefusedAgain = async (store: OpenStore): Promise<void> => {
  await changing(store, async ({ waiting, refused: no, sent }) => ({
    answer: null,
    next: { waiting: [...waiting, ...no], refused: [], sent },
  }));
  await sendRedemptions(store);
};

/** A person has it elsewhere now. */
export const dropRefused = (store: OpenStore, id: string): Promise<null> =>
  changing(store, async (known) => ({
    answer: null,
    next: { ...known, refused: known.refused.filter((one) => one.id !== id) },
  }));

export const putAway = (store: OpenStore): Promise<null> =>
  changing(store, async (known) => ({ answer: null, next: { ...known, sent: [] } }));

type Change<Answer> = { readonly answer: Answer; readonly next?: Redemptions };

/** Reads, decides and writes with nobody between, other tabs of the device included. */
const changing = <Answer>(
  store: OpenStore,
  decide: (known: Redemptions) => Promise<Change<Answer>>,
): Promise<Answer> =>
  navigator.locks.request(`unwind-redemptions:${store.place.cabinet}`, async () => {
    const { answer, next } = await decide(await readRedemptions(store));
    if (next) {
      const page = { ...(await sealPage(store, PAGE, next)), unsent: unsentOf(next) };
      await store.cabinet.write({ pages: [page] });
    }
    return answer;
  });

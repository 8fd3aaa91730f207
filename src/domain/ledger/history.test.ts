import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CertificateId, ClientId, PackageId, ServiceId } from '#domain/base/ids.ts';
import type { Result } from '#domain/base/result.ts';
import { moneyKinds, otherKinds, type Account } from './account.ts';
import * as certificates from './certificate.ts';
import { chargeFee, collectFee, depositAccount, returnDeposit, takeDeposit } from './deposit.ts';
import { balanceOf, emptyLedger, post, type Ledger } from './ledger.ts';
import * as packages from './package.ts';
import { refundVisit, settleVisit, totalOf, type Payment } from './settle-visit.ts';
import type { TaxRule } from './tax.ts';
import { sumOf, type Entry } from './transaction.ts';

// A practice that does anything at any time with four certificates, three packages and four visits.
const uuid = (n: number): string => `0198a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const client = ClientId.parse(uuid(900));
const service = ServiceId.parse(uuid(901));
const today = '2026-03-11';

type World = {
  ledger: Ledger;
  ended: Set<string>;
  left: Map<string, number>;
  tax: TaxRule;
  handled: number;
};

type Step = { what: number; which: number; cents: number; other: number; tip: number };
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.nat(15),
  which: fc.nat(3),
  cents: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40_000 })),
  other: fc.nat(4),
  tip: fc.nat(3000),
});
const tax = fc.record({
  mode: fc.constantFrom('exclusive' as const, 'inclusive' as const),
  rate: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50_000 })),
  name: fc.constant('Tax'),
});

test('[LEDGER-5] over long random histories no cent appears or vanishes, and nothing owed falls below zero', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 250 }), tax, (steps, rule) => {
      const world: World = {
        ledger: emptyLedger('USD'),
        ended: new Set(),
        left: new Map(),
        tax: rule,
        handled: 0,
      };
      steps.forEach((one, place) => live(world, one, place));
      checkBooks(world);
    }),
    { numRuns: 60 },
  );
});

/** One thing happens: decided on what is known, booked, or refused by a rule. Every third is decided twice on the same page. */
function live(world: World, one: Step, place: number): void {
  const decided = decide(world, one);
  if (!decided.ok) return;
  book(world, decided.value, { one, place: place * 2 });
  // Somebody else decided at the same moment on the same page: the books alone keep it from being spent twice.
  if (place % 3 === 0) book(world, decided.value, { one, place: place * 2 + 1 });
}

function book(world: World, entries: Entry[], { one, place }: { one: Step; place: number }): void {
  if (entries.length === 0) return;
  const transaction = {
    id: uuid(place),
    kind: 'visit-paid' as const,
    at: '2026-03-11T16:00:00Z',
    currency: 'USD',
    words: '',
    entries,
  };
  const done = post(world.ledger, transaction);
  if (!done.ok) return assert.equal(done.refusal.reason, 'not-enough');
  world.ledger = done.value;
  world.handled += sumOf(entries.filter(({ account }) => isMoney(account)));
  const key = uuid(200 + one.which);
  if (one.what === 6) world.left.set(key, (world.left.get(key) ?? 0) + 5);
  if (one.what === 7) world.left.set(key, Math.max(0, (world.left.get(key) ?? 0) - 1));
  if (one.what === 4) world.ended.add(uuid(100 + one.which));
}

type Moves = Result<Entry[], { reason: string }>;

function decide(world: World, { what, which, cents, other, tip }: Step): Moves {
  const card = certificateIn(world, which);
  const tenders = [{ kind: moneyKinds[other % 3] ?? 'cash', cents }];
  const half = [{ kind: 'cash' as const, cents: Math.floor(card.held / 2) }];
  const visit = uuid(300 + which);
  const deposit = { visit, held: balanceOf(world.ledger, depositAccount(visit)) };
  const bundle = packageIn(world, which);
  const charge = { price: cents, tip, tax: world.tax };
  const moves: (() => Moves)[] = [
    () => certificates.sellCertificate(card.id, tenders),
    () => certificates.topUpCertificate(card, tenders),
    () => certificates.redeemCertificate(card, { cents, today, tax: world.tax }),
    () => certificates.refundCertificate(card, half),
    () => (tip % 9 === 0 ? certificates.voidCertificate(card, 'card') : takeDeposit(visit, tenders)),
    () => certificates.expireCertificate({ ...card, expiresOn: '2026-01-01' }, today),
    () => packages.sellPackage(bundle.id, tenders),
    () => packages.usePackage(bundle, { client, tax: world.tax }),
    () => packages.upgradePackage(bundle, { difference: cents, tenders }),
    () => packages.refundPackage(bundle, 'card'),
    () => takeDeposit(visit, tenders),
    () => returnDeposit(deposit, tenders),
    () => chargeFee(deposit, cents, [{ kind: 'card', cents: Math.max(0, cents - deposit.held) }]),
    () => settleVisit(charge, paidSomehow(totalOf(charge), { card: card.id, visit, other })),
    () => refundVisit(tenders, world.tax),
    () => collectFee(5000 * other, tenders),
  ];
  return moves[what]?.() ?? { ok: true, value: [] };
}

/** From a certificate, a deposit and the till, in parts. */
function paidSomehow(total: number, { card, visit, other }: { card: string; visit: string; other: number }) {
  const first = Math.floor(total / (1 + other));
  const second = Math.floor((total - first) / 2);
  return [
    { kind: 'certificate', of: card, cents: first },
    { kind: 'deposit', of: visit, cents: second },
    { kind: 'cash', cents: total - first - second },
  ] satisfies Payment[];
}

const certificateIn = ({ ledger, ended }: World, which: number): certificates.CertificateState => {
  const id = CertificateId.parse(uuid(100 + which));
  const held = balanceOf(ledger, certificates.certificateAccount(id));
  return {
    id,
    worth: { kind: 'amount' },
    held,
    expiresOn: null,
    ended: ended.has(id) && held === 0 ? 'voided' : null,
  };
};

const packageIn = ({ ledger, left }: World, which: number): packages.PackageState => {
  const id = PackageId.parse(uuid(200 + which));
  const held = balanceOf(ledger, { kind: 'package', of: id });
  return { id, holder: client, shared: [], service, left: left.get(id) ?? 0, held, ended: false };
};

const isMoney = (account: Account): boolean => moneyKinds.some((kind) => kind === account.kind);

function checkBooks({ ledger, handled }: World): void {
  for (const { entries } of ledger.transactions) {
    assert.equal(sumOf(entries), 0);
    for (const { cents } of entries) assert.ok(Number.isSafeInteger(cents) && cents !== 0);
  }
  const owed = [...ledger.sums].filter(([key]) => key.includes(' ')).map(([, sum]) => -sum);
  for (const balance of owed) assert.ok(balance >= 0);
  const total = (kinds: readonly Account['kind'][]): number =>
    kinds.reduce((sum, kind) => sum + (ledger.sums.get(kind) ?? 0), 0);
  assert.equal(total(moneyKinds), handled, 'the till holds what was handed over');
  const owedNow = owed.reduce((sum, balance) => sum + balance, 0);
  assert.equal(handled, owedNow - total(otherKinds), 'it is owed, earned, collected or given back');
}

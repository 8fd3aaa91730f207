import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CertificateId, ServiceId } from '#domain/base/ids.ts';
import { codeFrom, endingOf, readCode } from './certificate-code.ts';
import {
  expireCertificate,
  redeemCertificate,
  refundCertificate,
  sellCertificate,
  topUpCertificate,
  voidCertificate,
  whyNotRedeemable,
  type CertificateState,
} from './certificate.ts';
import { expiryPlaces } from './expiry-places.ts';
import { expiryRuleOf, lastDayOf } from './expiry.ts';
import { LedgerSettings } from './ledger-settings.ts';
import { noTax } from './tax.ts';
import { sumOf } from './transaction.ts';
import { whyNotSold } from './why-not-sold.ts';

const id = CertificateId.parse('0198a000-0000-7000-8000-000000000001');
const service = ServiceId.parse('0198a000-0000-7000-8000-000000000002');
const hundred: CertificateState = {
  id,
  worth: { kind: 'amount' },
  held: 10_000,
  expiresOn: null,
  ended: null,
};
const today = '2026-03-11';
const settings = LedgerSettings.parse({});
const card = { kind: 'certificate', of: id };

test('[LEDGER-6] a part is redeemed, the rest stays, and more than the rest is refused with what is held', () => {
  const part = redeemCertificate(hundred, { cents: 6000, today, tax: noTax });
  assert.deepEqual(part.ok && part.value, [
    { account: card, cents: 6000 },
    { account: { kind: 'revenue' }, cents: -6000 },
  ]);
  const more = redeemCertificate({ ...hundred, held: 4000 }, { cents: 6000, today, tax: noTax });
  assert.deepEqual(more, { ok: false, refusal: { reason: 'not-enough', held: 4000, wanted: 6000 } });
});

test('[LEDGER-7] a certificate for an amount is topped up, one for a service or one that ended is not', () => {
  const paid = [{ kind: 'card', cents: 2500 }] as const;
  const done = topUpCertificate(hundred, paid);
  assert.ok(done.ok && sumOf(done.value) === 0);
  const forService = { ...hundred, worth: { kind: 'service', service, name: 'Release' } } as const;
  assert.deepEqual(topUpCertificate(forService, paid), { ok: false, refusal: { reason: 'for-a-service' } });
  const gone = topUpCertificate({ ...hundred, ended: 'voided' }, paid);
  assert.deepEqual(gone, { ok: false, refusal: { reason: 'certificate-ended', ended: 'voided' } });
});

test('[LEDGER-8] what is left is given back, and after that nothing is redeemed', () => {
  const back = refundCertificate({ ...hundred, held: 4000 }, [{ kind: 'card', cents: 4000 }]);
  assert.deepEqual(back.ok && back.value, [
    { account: card, cents: 4000 },
    { account: { kind: 'card' }, cents: -4000 },
  ]);
  const tooMuch = refundCertificate({ ...hundred, held: 4000 }, [{ kind: 'cash', cents: 4001 }]);
  assert.deepEqual(tooMuch, { ok: false, refusal: { reason: 'not-enough', held: 4000, wanted: 4001 } });
  const voided = voidCertificate({ ...hundred, held: 4000 }, 'given');
  assert.deepEqual(voided.ok && voided.value.at(-1), { account: { kind: 'given' }, cents: -4000 });
  for (const ended of ['voided', 'refunded', 'expired'] as const)
    assert.deepEqual(whyNotRedeemable({ ...hundred, ended }, today), { reason: 'certificate-ended', ended });
});

test('[LEDGER-9] one wrong letter, and any two exchanged, are noticed; how it is written does not matter', () => {
  const chance = fc.array(fc.nat(255), { minLength: 15, maxLength: 15 });
  const place = fc.nat(15);
  fc.assert(
    fc.property(chance, place, place, fc.nat(30), (bytes, one, two, shift) => {
      const code = codeFrom(bytes);
      assert.equal(readCode(code), code);
      assert.equal(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `), code);
      assert.equal(readCode(code.replaceAll('0', 'o').replaceAll('1', 'l')), code);
      const letters = [...code.replaceAll('-', '')];
      const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const other = alphabet.charAt((alphabet.indexOf(letters[one] ?? '') + 1 + shift) % 32);
      assert.equal(readCode(letters.with(one, other).join('')), null);
      const exchanged = letters.with(one, letters[two] ?? '').with(two, letters[one] ?? '');
      if (letters[one] !== letters[two]) assert.equal(readCode(exchanged.join('')), null);
    }),
  );
  assert.equal(endingOf(codeFrom(Array.from({ length: 15 }, () => 7))).length, 4);
  for (const typed of ['', 'gift', '1234-5678', 'U'.repeat(16)]) assert.equal(readCode(typed), null);
});

test('[LEDGER-10] it ends only where the practice wants it and the law of the place is known to allow it', () => {
  const soldOn = '2026-03-11';
  const wanted = LedgerSettings.parse({ certificatesEnd: 'as-early-as-allowed' });
  const inState = (region: string) => lastDayOf({ ...wanted, region }, { country: 'US', soldOn });
  assert.equal(lastDayOf(settings, { country: 'IE', soldOn }), null);
  assert.equal(lastDayOf(wanted, { country: 'IE', soldOn }), '2031-03-11');
  assert.deepEqual([inState('MA'), inState('CA')], ['2033-03-11', null]);
  // The country's five years count nowhere by themselves: a state may say more, and of this one we have no row.
  assert.deepEqual([inState(''), inState('TX')], [null, null]);
  assert.equal(lastDayOf(wanted, { country: 'ZZ', soldOn }), null);
  // A row from memory decides nothing: the certificate does not end.
  assert.deepEqual([inState('NY'), lastDayOf(wanted, { country: 'AU', soldOn })], [null, null]);
  assert.equal(expiryRuleOf({ country: 'US', region: 'TX' })?.place, 'US');
  for (const { mark, readAt, source } of expiryPlaces)
    assert.equal(mark === 'verified', readAt !== undefined, source);
});

test('[LEDGER-10] what ends unredeemed is kept apart from what was earned, and not a day early', () => {
  const lasting = { ...hundred, expiresOn: today };
  assert.equal(whyNotRedeemable(lasting, today), null);
  assert.deepEqual(expireCertificate(lasting, today), { ok: false, refusal: { reason: 'not-yet' } });
  const over = expireCertificate(lasting, '2026-03-12');
  assert.deepEqual(over.ok && over.value.at(-1), { account: { kind: 'breakage' }, cents: -10_000 });
});

test('[LEDGER-11] switched off nothing is sold, and what is out is redeemed as before', () => {
  assert.equal(whyNotSold(settings, 5000), null);
  assert.deepEqual(whyNotSold({ ...settings, sellsCertificates: false }, 5000), { reason: 'selling-is-off' });
  const bounds = { reason: 'out-of-bounds', lowest: 2500, highest: 100_000 };
  assert.deepEqual([whyNotSold(settings, 2499), whyNotSold(settings, 100_001)], [bounds, bounds]);
  assert.ok(redeemCertificate(hundred, { cents: 100, today, tax: noTax }).ok);
});

test('[LEDGER-12] a certificate is sold without tax and taxed as it is redeemed', () => {
  const sold = sellCertificate(id, [{ kind: 'cash', cents: 10_000 }]);
  assert.ok(sold.ok && sold.value.every(({ account }) => account.kind !== 'tax'));
  const tax = { mode: 'exclusive', rate: 10_000, name: 'Tax' } as const;
  const used = redeemCertificate(hundred, { cents: 5500, today, tax });
  assert.deepEqual(used.ok && used.value.slice(1), [
    { account: { kind: 'revenue' }, cents: -5000 },
    { account: { kind: 'tax' }, cents: -500 },
  ]);
});

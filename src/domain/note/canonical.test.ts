import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { canonicalJson } from './canonical.ts';
import { durationWords } from './grammar.ts';

test('[NOTE-20] names are sorted by UTF-16 code units and numbers printed as ECMAScript prints them', () => {
  // RFC 8785, sections 3.2.2 and 3.2.3.
  const numbers = [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0];
  assert.equal(canonicalJson({ numbers }), '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0]}');
  const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  assert.equal(
    canonicalJson(names),
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
  );
});

test('[NOTE-20] it reads back as the same value, and equal values have equal text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonicalJson(JSON.parse(text)), text);
    }),
  );
});

test('[NOTE-20] what is undefined is left out, and what JSON cannot say is refused', () => {
  assert.equal(canonicalJson({ b: undefined, a: null }), '{"a":null}');
  assert.throws(() => canonicalJson({ a: Number.NaN }), TypeError);
  assert.throws(() => canonicalJson({ a: () => 1 }), TypeError);
});

test('[NOTE-21] times are told as a clinician says them', () => {
  assert.equal(durationWords(150, 'full'), '2 minutes 30 seconds');
  assert.equal(durationWords(61, 'full'), '1 minute 1 second');
  assert.equal(durationWords(3600, 'full'), '1 hour');
  assert.equal(durationWords(0, 'full'), '0 seconds');
  assert.equal(durationWords(59.6, 'brief'), '1 min');
  assert.equal(durationWords(150, 'brief'), '2 min 30 s');
});

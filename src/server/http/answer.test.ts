import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { answerWriter } from './answer.ts';

const Visit = z.strictObject({ id: z.int(), minutes: z.int() });
const File = z.strictObject({ name: z.string(), visits: z.array(Visit), last: Visit.nullable() });

test('[HTTP-3] a field that the contract does not name is left out, at any depth, and the value stays as it was', () => {
  const visit = { id: 1, minutes: 60, pain: 7 };
  const value = { name: 'Ruth', visits: [visit], last: visit, secret: 'x' };
  const text = answerWriter(File)(value);
  assert.equal(text, '{"name":"Ruth","visits":[{"id":1,"minutes":60}],"last":{"id":1,"minutes":60}}');
  assert.equal(value.secret, 'x');
  assert.equal(visit.pain, 7);
});

test('[HTTP-3] an answer that does not fit is a fault, also beside an unnamed field', () => {
  assert.throws(() => answerWriter(File)({ name: 'Ruth', visits: [], last: { id: 1 } }), /does not fit/);
  assert.throws(() => answerWriter(File)({ name: 7, visits: [], last: null, secret: 'x' }), /does not fit/);
});

test('[HTTP-3] in a union, too, an unnamed field is left out and another shape is a fault', () => {
  const Refusal = z.discriminatedUnion('reason', [
    z.strictObject({ reason: z.literal('changed'), file: File }),
    z.strictObject({ reason: z.literal('open') }),
  ]);
  const write = answerWriter(z.strictObject({ refusal: Refusal, note: z.string().optional() }));
  const file = { name: 'Ruth', visits: [], last: null, secret: 'x' };
  assert.equal(
    write({ refusal: { reason: 'changed', file } }),
    '{"refusal":{"reason":"changed","file":{"name":"Ruth","visits":[],"last":null}}}',
  );
  assert.throws(() => write({ refusal: { reason: 'another' } }), /does not fit/);
  assert.throws(() => write({ refusal: { reason: 'open' }, note: 7 }), /does not fit/);
});

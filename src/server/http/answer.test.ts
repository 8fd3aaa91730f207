import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { answerText } from './answer.ts';

const Visit = z.strictObject({ id: z.int(), minutes: z.int() });
const File = z.strictObject({ name: z.string(), visits: z.array(Visit), last: Visit.nullable() });

test('[HTTP-3] a field that the contract does not name is left out, at any depth, and the value stays as it was', () => {
  const visit = { id: 1, minutes: 60, pain: 7 };
  const value = { name: 'Ruth', visits: [visit], last: visit, secret: 'x' };
  const text = answerText(File, value);
  assert.equal(text, '{"name":"Ruth","visits":[{"id":1,"minutes":60}],"last":{"id":1,"minutes":60}}');
  assert.equal(value.secret, 'x');
  assert.equal(visit.pain, 7);
});

test('[HTTP-3] an answer that does not fit is a fault, also beside an unnamed field', () => {
  assert.throws(() => answerText(File, { name: 'Ruth', visits: [], last: { id: 1 } }), /does not fit/);
  assert.throws(() => answerText(File, { name: 7, visits: [], last: null, secret: 'x' }), /does not fit/);
});

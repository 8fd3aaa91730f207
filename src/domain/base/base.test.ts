import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { z } from 'zod';
import { KeptFact } from '#domain/session/fact.ts';
import { instantText, millisecondsOf } from './instant.ts';
import { nearest } from './nearest.ts';
import { jsonPath, problemsOf } from './problems.ts';

test('[BASE-1] an instant read and printed is what Temporal prints', () => {
  const years0to9999 = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(years0to9999, (milliseconds) => {
      const text = Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
      assert.equal(instantText(milliseconds), text);
      assert.equal(millisecondsOf(text), milliseconds);
    }),
  );
  assert.equal(millisecondsOf('2026-01-05T15:00:00.1239Z'), millisecondsOf('2026-01-05T15:00:00.123Z'));
  assert.equal(millisecondsOf('2026-01-05T16:00:00+01:00'), millisecondsOf('2026-01-05T15:00:00Z'));
});

const told = (input: unknown): string[] => {
  const { error } = z.strictObject({ facts: z.array(KeptFact) }).safeParse(input);
  return error === undefined
    ? []
    : problemsOf(error, input).map(({ path, message }) => `${path}: ${message}`);
};

const id = '0198a000-0000-7000-8000-000000000001';
const at = '2026-01-05T15:00:00Z';

test('[BASE-2] a problem names the precise field of the union’s member that was meant', () => {
  const hold = {
    id,
    at,
    kind: 'hold-began',
    region: 'neck.back',
    side: 'left',
    layer: 'deep_facia',
    technique: 'CHR',
    approach: 'direct',
    contacts: [{ hand: 'left', contact: 'palms' }],
    pressure: 9,
    extra: true,
  };
  assert.deepEqual(told({ facts: [hold] }), [
    '$.facts[0].layer: must be superficial_fascia, deep_fascia, epimysial, intermuscular_septum, tendon_aponeurosis or visceral_parietal; did you mean deep_fascia?',
    '$.facts[0].pressure: must be 1, 2, 3, 4 or 5',
    '$.facts[0].extra: is not known here; leave it out',
  ]);
});

test('[BASE-2] an unknown kind at this version lists the known kinds; a newer version is let through', () => {
  assert.match(
    told({ facts: [{ id, at, kind: 'hold-bega' }] })[0] ?? '',
    /^\$\.facts\[0\]\.kind: must be opened, .*did you mean hold-began\?$/u,
  );
  assert.deepEqual(told({ facts: [{ id, at, kind: 'levitated', version: 2 }] }), []);
  assert.deepEqual(told({ facts: [{ id, at, version: 1, kind: 'closed', why: 1 }] }), [
    '$.facts[0].why: is not known here; leave it out',
  ]);
  assert.deepEqual(told({ facts: [{ id: 'x', at, kind: 'levitated', version: 2 }] }), [
    '$.facts[0].id: must be a UUID',
  ]);
});

test('[BASE-2] an unknown kind hides no other problem of its fact', () => {
  const problems = told({ facts: [{ id: 'x', at: 'noon', tick: -1, elapsedMs: 'long', kind: 'hold-bega' }] });
  assert.deepEqual(
    problems.map((line) => line.replace(/kind: must be .*;/u, 'kind: …;')),
    [
      '$.facts[0].kind: …; did you mean hold-began?',
      '$.facts[0].id: must be a UUID',
      '$.facts[0].tick: must be 0 or more',
      '$.facts[0].at: must be an instant in UTC, such as 2026-01-05T15:00:00Z',
      '$.facts[0].elapsedMs: must be a number',
    ],
  );
  assert.equal(told({ facts: [{ id, at, kind: 'hold-bega' }] }).length, 1);
  assert.deepEqual(told({ facts: [{ id, at, kind: 'closed', version: 0 }] }), [
    '$.facts[0].version: must be 1 or more',
  ]);
});

test('[BASE-2] what is missing, what has the wrong type and what is out of range is said so', () => {
  assert.deepEqual(told({ facts: [{ id, at: '5 o’clock', kind: 'discomfort-said', score: 11 }] }), [
    '$.facts[0].score: must be 10 or less',
    '$.facts[0].at: must be an instant in UTC, such as 2026-01-05T15:00:00Z',
  ]);
  assert.deepEqual(told({ facts: [{ kind: 'opened', at }] }), ['$.facts[0].id: is missing; it must be text']);
  assert.deepEqual(told({ facts: 5 }), ['$.facts: must be a list']);
  assert.deepEqual(told({ facts: [7] }), ['$.facts[0]: must be an object']);
  assert.equal(jsonPath(['a b', 3, 'c']), '$["a b"][3].c');
});

test('[BASE-3] a word that is nearly a known one is met with the known one, others are not', () => {
  assert.equal(nearest('hlods', ['holds', 'note']), 'holds');
  assert.equal(nearest('NOTE', ['holds', 'note']), 'note');
  assert.equal(nearest('banana', ['holds', 'note']), undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noted, ZONE } from '#test/diary-telling.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { ownRecordJson } from './own-record.ts';

test('[DIARY-13] everything recorded alone goes along as it is, also what this build cannot read', () => {
  const fact = noted('2026-01-05T20:00:00Z', { pain: 3 });
  const later: KeptFact = {
    id: '00000000-0000-4000-8000-00000000000f' as FactId,
    kind: 'home-of-a-later-unwind',
    at: '2026-01-05T20:00:00Z',
    tick: 1,
    version: 5,
  };
  const taken: unknown = JSON.parse(
    ownRecordJson({ facts: [fact, later], zone: ZONE, at: '2026-01-06T00:00:00Z' }),
  );
  assert.deepEqual(taken, {
    format: 'unwind-own-record',
    version: 1,
    takenAt: '2026-01-06T00:00:00Z',
    zone: ZONE,
    days: [
      {
        day: '2026-01-05',
        pain: { value: 3, at: fact.at, late: false, fact: fact.id },
        sleep: null,
        mood: null,
        energy: null,
        bad: null,
        words: null,
        late: false,
      },
    ],
    facts: [fact, later],
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawnAt } from './withdrawal.ts';

/** Half past one at night in Chicago, already the next day in London. */
const now = Temporal.Instant.from('2026-11-02T07:30:00Z');
const said = (saidOn: string): string | undefined =>
  withdrawnAt({ saidOn: Temporal.PlainDate.from(saidOn), zone: 'America/Chicago', now })?.toString();

test('[REGISTRY-13] taken back today it holds from now, on an earlier day from the end of that day where the practice is', () => {
  assert.equal(said('2026-11-02'), '2026-11-02T07:30:00Z');
  assert.equal(said('2026-10-31'), '2026-11-01T05:00:00Z');
  // The day on which the clocks go back is an hour longer.
  assert.equal(said('2026-11-01'), '2026-11-02T06:00:00Z');
  assert.equal(said('2026-11-03'), undefined, 'still to come');
});

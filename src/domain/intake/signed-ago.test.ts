import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST_WAIT_SECONDS, signedSecondsAgo } from './signed-ago.ts';

const now = Temporal.Instant.from('2026-03-08T12:00:00Z');

test('[HANDIN-14] how long a signature waited is told by one clock; one that was set back in between says just now', () => {
  assert.equal(signedSecondsAgo('2026-03-08T10:29:59.500Z', now), 5400.5);
  assert.equal(signedSecondsAgo('2026-03-08T12:00:00Z', now), 0);
  assert.equal(signedSecondsAgo('2026-03-09T12:00:00Z', now), 0);
  assert.equal(signedSecondsAgo('2000-01-01T00:00:00Z', now), LONGEST_WAIT_SECONDS);
});

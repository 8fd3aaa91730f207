import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptySite } from '#domain/site/site-content.ts';
import { DraftKeeper, type DraftState } from './draft-keeper.ts';

const saying = (headline: string) => ({ ...emptySite, headline });

test('[SITE-9] one request at a time, from the version before it, with the newest words', async () => {
  const sent: [number, string][] = [];
  const told: DraftState['kind'][] = [];
  const keeper = new DraftKeeper(
    3,
    async (version, { headline }) => {
      sent.push([version, headline]);
      if (sent.length === 1) keeper.write(saying('second'));
      return { version: version + 1 };
    },
    ({ kind }) => void told.push(kind),
  );
  keeper.write(saying('first'));
  await keeper.flush();
  await keeper.flush();
  assert.deepEqual(sent, [
    [3, 'first'],
    [4, 'second'],
  ]);
  assert.equal(keeper.version, 5);
  assert.deepEqual(told, ['waiting', 'waiting', 'saved']);
});

test('[SITE-9] what could not be sent is kept and sent again', async () => {
  let isAway = true;
  const told: DraftState['kind'][] = [];
  const keeper = new DraftKeeper(
    0,
    async (version) => {
      if (isAway) throw new Error('away');
      return { version: version + 1 };
    },
    ({ kind }) => void told.push(kind),
  );
  keeper.write(saying('words'));
  await keeper.flush();
  isAway = false;
  await keeper.flush();
  assert.deepEqual(told, ['waiting', 'failed', 'saved']);
  assert.equal(keeper.version, 1);
});

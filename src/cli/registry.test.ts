import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshDatabase } from '#test/database.ts';
import { RegistryPractice } from '#test/registry-deeds.ts';
import { recomputeRegistries } from './registry.ts';

test('[REGISTRY-6] the command adds every practice up anew, says which was the same, and mends what was not', async (t) => {
  const fresh = await freshDatabase(t);
  const practices = [await RegistryPractice.of(fresh), await RegistryPractice.of(fresh)];
  for (const practice of practices)
    await practice.perform(
      { do: 'open', client: 0, day: 0, indication: 'neck-pain' },
      { do: 'answer', client: 0, day: 0, instrument: 'nprs-average', score: 7 },
    );
  const [whole, tampered] = practices.map(({ asking }) => asking.practice);
  await fresh.asSuperuser((su) =>
    su.query('update unwind.registry_summary set measured = 1 where practice_id = $1', [tampered]),
  );
  const sameOf = async () =>
    new Map((await recomputeRegistries(fresh.connection)).map(({ practice, same }) => [practice, same]));
  const first = await sameOf();
  assert.deepEqual([first.get(whole ?? ''), first.get(tampered ?? '')], [true, false]);
  assert.deepEqual(new Set((await sameOf()).values()), new Set([true]));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contract } from '#contract/contract.ts';
import { ClientOutcome, MyOutcome } from '#contract/outcome.ts';
import { ines, iris, irisHerself } from '#server/demo/cast.ts';
import { called } from '#test/builders.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo } from '#test/database.ts';
import { courseEndpoints } from './course-endpoints.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');

test('[DEMO-10] [SOFAR-13] [SOFAR-14] [SOFAR-15] twenty weeks are read in one statement, and every figure of the page is there', async (t) => {
  const { database } = await freshDemo(t, now);
  const room = courseEndpoints(database, { now: () => now });
  const ask = async (client: { id: typeof iris.id }) => {
    const params = { client: client.id };
    const found = await room.clientOutcome(called<Contract['clientOutcome']>(askingAs(ines), { params }));
    assert.ok(found.ok);
    return ClientOutcome.parse(found.value);
  };
  const told = await ask(iris);
  const { picture } = told;
  assert.equal(picture.visits.length, 10);
  assert.deepEqual(
    picture.phases.map(({ kind }) => kind),
    ['gentle', 'firmer'],
  );
  const rowOf = (id: string) => told.rows.find((row) => row.id === id);
  assert.equal(rowOf('psfs')?.standing, 'better');
  assert.equal(rowOf('fiqr')?.standing, 'cannot-tell');
  const turned = rowOf('range neck rotation right active');
  assert.deepEqual([turned?.standing, turned?.points.length, turned?.error], ['better', 4, 10]);
  assert.equal(rowOf('range neck rotation left active')?.standing, 'within');
  assert.equal(rowOf('threshold back.upper_trap right')?.standing, 'cannot-tell');
  assert.deepEqual([told.adherence?.planned, told.adherence?.done], [50, 42]);
  assert.ok(told.dose.some(({ seconds }) => seconds > 0) && told.dose.some(({ home }) => home > 0));
  const mine = await room.myOutcome(called<Contract['myOutcome']>(askingAs(irisHerself), {}));
  assert.ok(mine.ok);
  const hers = MyOutcome.parse(mine.value).picture;
  assert.deepEqual(hers.lines, picture.lines);
  assert.deepEqual(
    hers.visits.map(({ on }) => on),
    picture.visits.map(({ on }) => on),
  );
  assert.ok(
    hers.visits.every(({ painBefore }) => painBefore === null),
    'what was said in the room is for the room',
  );
  assert.deepEqual(hers.home, picture.home);
});

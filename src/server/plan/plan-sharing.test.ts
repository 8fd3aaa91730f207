import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contract } from '#contract/contract.ts';
import type { ClientId } from '#domain/base/ids.ts';
import { CarePlan } from '#domain/plan/care-plan.ts';
import { nadia, ruth, stillPoint } from '#server/demo/cast.ts';
import { NotHere } from '#server/http/handler.ts';
import { called } from '#test/builders.ts';
import { askingAs, harbourCast } from '#test/cast.ts';
import { courses } from '#test/courses.ts';

test('[COURSE-6] a plan from before there were phases is read without them, and every version is dated', async (t) => {
  const { fresh, versions } = await shared(t);
  const old = { complaint: 'Neck', goal: 'Drive', steps: [], limits: { highestDiscomfort: 6 } };
  await fresh.asSuperuser((su) =>
    su.query(
      `insert into unwind.treatment_plan (practice_id, client_id, version, plan, set_by, set_at)
       select practice_id, client_id, 2, $1, set_by, '2026-03-10T12:00:00Z' from unwind.treatment_plan where client_id = $2`,
      [JSON.stringify(old), ruth.id],
    ),
  );
  const [newest, first] = await versions(ruth.id);
  assert.deepEqual(newest?.plan, CarePlan.parse(old));
  assert.deepEqual([newest.plan.phases, newest.plan.template], [[], null]);
  assert.deepEqual([newest.version, newest.setBy], [2, 'Maren Holt']);
  assert.equal(Temporal.Instant.compare(newest.setAt, '2026-03-10T12:00:00Z'), 0);
  assert.deepEqual(first?.plan, ruth.plan);
});

test('[COURSE-7] only the newest version is shown, and she reads the newest that was shown', async (t) => {
  const { share, set, mine, course } = await shared(t);
  await set(ruth.id, 1, 'Another goal');
  assert.deepEqual(await share(ruth.id, 1), { ok: false, refusal: { reason: 'changed-meanwhile' } });
  assert.equal((await mine())?.plan.version, 1, 'the second was not shown to her');
  const sharing = await share(ruth.id, 2);
  assert.ok(sharing.ok && sharing.value.sharing.accepted === null);
  assert.deepEqual(await share(ruth.id, 2), sharing, 'shown again it stays as it was');
  const own = await mine();
  assert.deepEqual([own?.plan.version, own?.plan.plan.goal], [2, 'Another goal']);
  assert.deepEqual((await course(ruth.id)).sharing, own?.sharing);
});

test('[COURSE-8] she reads her plan without reasons, her goals, and neither history nor code', async (t) => {
  const { mine } = await shared(t);
  const own = await mine();
  assert.ok(own);
  assert.equal(own.therapistName, 'Maren Holt');
  assert.equal(own.visitsDone, 4);
  assert.equal(own.goals.length, 3);
  assert.equal(own.expectations.length, 3);
  assert.deepEqual(own.plan.plan.phases, ruth.plan.phases);
  const text = JSON.stringify(own);
  for (const hidden of ['Thyroid', 'M54.2', 'Two years of neck pain'])
    assert.ok(!text.includes(hidden), hidden);
});

test('[COURSE-9] a shown plan is accepted once, by her or in the room', async (t) => {
  const { share, set, mine, accept, fresh } = await shared(t);
  assert.equal((await mine())?.sharing.accepted?.how, 'signed-in');
  await set(ruth.id, 1, 'Another goal');
  await share(ruth.id, 2);
  assert.deepEqual(await accept(1), { ok: false, refusal: { reason: 'changed-meanwhile' } });
  const accepted = await accept(2);
  assert.ok(accepted.ok && accepted.value.sharing.accepted?.name === 'Ruth Alder');
  assert.deepEqual(await share(ruth.id, 2, 'Somebody else'), accepted, 'the first word counts');
  const inTheRoom = await share(nadia.id, 1, 'Nadia Petrov');
  assert.ok(inTheRoom.ok);
  assert.deepEqual(
    { ...inTheRoom.value.sharing.accepted, at: '' },
    { at: '', name: 'Nadia Petrov', how: 'in-person' },
  );
  await fresh.asSuperuser((su) =>
    assert.rejects(su.query("update unwind.plan_acceptance set name = 'x'"), /append-only/),
  );
});

test('[COURSE-10] a sign-in that opens no file here has no plan to read or accept', async (t) => {
  const { room } = await shared(t);
  const stranger = askingAs(harbourCast.clientHerself, { practice: stillPoint.id });
  await assert.rejects(() => room.myPlan(called<Contract['myPlan']>(stranger, {})), NotHere);
  const body = { version: 1, name: 'Rita Tavares' };
  await assert.rejects(
    async () => room.acceptPlan(called<Contract['acceptPlan']>(stranger, { body })),
    NotHere,
  );
});

async function shared(t: Parameters<typeof courses>[0]) {
  const all = await courses(t);
  const { room, asMaren, asRuth } = all;
  return {
    ...all,
    versions: async (client: ClientId) => {
      const found = await room.planHistory(called<Contract['planHistory']>(asMaren, { params: { client } }));
      assert.ok(found.ok);
      return found.value.versions;
    },
    set: (client: ClientId, version: number, goal: string) =>
      room.changePlan(
        called<Contract['changePlan']>(asMaren, {
          params: { client },
          body: { version, plan: { ...ruth.plan, goal } },
        }),
      ),
    share: (client: ClientId, version: number, acceptedInPerson: string | null = null) =>
      room.sharePlan(
        called<Contract['sharePlan']>(asMaren, { params: { client }, body: { version, acceptedInPerson } }),
      ),
    mine: async () => {
      const found = await room.myPlan(called<Contract['myPlan']>(asRuth, {}));
      assert.ok(found.ok);
      return found.value.plan;
    },
    accept: (version: number) =>
      room.acceptPlan(called<Contract['acceptPlan']>(asRuth, { body: { version, name: 'Ruth Alder' } })),
  };
}

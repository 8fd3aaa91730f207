import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { ClientScreening } from '#contract/screening.ts';
import { screen } from '#domain/screening/screen.ts';
import { answersOf, asked, practiceWithClient, type Values } from '#test/forms.ts';
import { trailOf } from '#test/server.ts';

test('[CARE-5] a therapist goes on for the rest of the practice’s day in spite of what binds, with her reason', async (t) => {
  const { clock, fresh, go, say, handsOn } = await practice(t);
  await fresh.asSuperuser((su) => su.query("update unwind.practice set zone = 'America/Chicago'"));
  await say({ surgery: 'yes', 'surgery-weeks': 4 });
  assert.equal((await handsOn()).action, 'CLEAR');
  const { status, body } = await go(['CI18']);
  assert.equal(status, 200, JSON.stringify(body));
  const { override } = Object(body) as { override: Record<string, string> };
  assert.equal(override['madeBy'], 'Maren Holt');
  const ends = Temporal.Instant.from(override['expiresAt'] ?? '').toZonedDateTimeISO('America/Chicago');
  const today = clock.now().toZonedDateTimeISO('America/Chicago').toPlainDate();
  assert.equal(ends.toPlainDateTime().toString(), today.add({ days: 1 }).toPlainDateTime().toString());
  assert.equal((await handsOn()).action, 'MODIFY');
  const tomorrow = clock.now().add({ hours: 25 });
  assert.equal((await handsOn(tomorrow)).action, 'CLEAR', 'the next day it binds again');
});

test('[CARE-5] never over an emergency, a rule that keeps, or what does not bind', async (t) => {
  const { go, say } = await practice(t);
  const refusal = async (rules: string[], rest: object = {}) => {
    const { status, body } = await go(rules, rest);
    return status === 409 ? Object(body).reason : status;
  };
  assert.equal(await refusal(['CI18']), 'nothing-binds');
  await say({ intoxicated: 'yes', surgery: 'yes', 'surgery-weeks': 4, oxygen: 'yes' });
  assert.equal(await refusal(['CI36']), 'not-overridable');
  assert.equal(await refusal(['CI18', 'CI36']), 'not-overridable');
  assert.equal(await refusal(['CI18', 'CI19']), 'nothing-binds');
  assert.equal(await refusal(['CI26']), 'nothing-binds', 'a limit is kept to, not overridden');
  assert.equal(await refusal(['CI18'], { reason: '  ' }), 400);
  await say({ 'saddle-numbness': 'yes' });
  assert.equal(await refusal(['RF01']), 'emergency');
  assert.equal(await refusal(['CI18']), 'emergency', 'nothing goes on beside an emergency');
});

test('[CARE-6] an override stays as it is, and the trail says who made it and not why', async (t) => {
  const { fresh, go, say, client } = await practice(t);
  await say({ surgery: 'yes', 'surgery-weeks': 4 });
  const id = randomUUID();
  const first = await go(['CI18'], { id });
  assert.deepEqual((await go(['CI18'], { id, reason: 'Another reason.' })).body, first.body);
  await fresh.asSuperuser(async (su) => {
    for (const change of ["update unwind.override set reason = 'x'", 'delete from unwind.override'])
      await assert.rejects(su.query(change), /append-only/);
    const { rows } = await su.query<{ entry: string }>(
      "select e::text as entry from unwind.audit_entry e where action = 'overrideScreening'",
    );
    assert.ok(rows.length >= 1 && rows.every(({ entry }) => entry.includes(client)));
    assert.ok(rows.every(({ entry }) => !/neck alone|CI18/.test(entry)));
  });
  assert.ok((await trailOf(fresh)).includes('Maren Holt: overrideScreening'));
});

async function practice(t: TestContext) {
  const made = await practiceWithClient(t);
  const { owner, client, clock } = made;
  const params = { client };
  const say = (values: Values) =>
    asked(owner, 'addAnswers', { params, body: { by: 'therapist', answers: answersOf(values) } });
  const go = (rules: string[], rest: object = {}) => {
    const body = { id: randomUUID(), rules, channel: 'handsOn', reason: 'Work at the neck alone.', ...rest };
    return owner.ask('overrideScreening', { params, body });
  };
  const handsOn = async (at = clock.now()) => {
    const { record } = ClientScreening.parse(await asked(owner, 'clientScreening', { params }));
    return screen(record, at.toString()).handsOn;
  };
  return { ...made, say, go, handsOn };
}

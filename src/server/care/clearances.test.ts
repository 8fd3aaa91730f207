import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { ClientScreening, DOCUMENT_BYTES } from '#contract/screening.ts';
import { screen } from '#domain/screening/screen.ts';
import { answersOf, asked, practiceWithClient, type Values } from '#test/forms.ts';

/** So many days from today, on the calendar of the practice. */
const day = (days: number): string => Temporal.Now.plainDateISO('America/Chicago').add({ days }).toString();

const aClearance = (rest: object = {}) => ({
  id: randomUUID(),
  rules: ['CI18'],
  channels: ['handsOn'],
  clinician: 'Dr. Ada Novak',
  role: 'Surgeon',
  givenOn: day(0),
  expiresOn: day(90),
  scope: 'Light work away from the hand.',
  document: null,
  ...rest,
});

test('[CARE-1] a clearance lifts its rules at once, in the name of who records it', async (t) => {
  const { say, record, handsOn, screening } = await afterSurgery(t);
  assert.equal((await handsOn()).action, 'CLEAR');
  const clearance = aClearance();
  const first = await record(clearance);
  assert.equal(first.status, 200, JSON.stringify(first.body));
  const { clearance: kept } = Object(first.body) as { clearance: Record<string, unknown> };
  const { document: _, ...said } = clearance;
  assert.deepEqual(
    { ...kept, recordedAt: '' },
    { ...said, recordedAt: '', recordedBy: 'Maren Holt', endedAt: null, document: null },
  );
  const { action, reasons } = await handsOn();
  assert.equal(action, 'MODIFY');
  assert.equal(reasons.find(({ rule }) => rule === 'CI18')?.standing, 'cleared');
  assert.deepEqual((await record({ ...clearance, scope: 'Anything.' })).body, first.body, 'kept once');
  assert.equal((await screening()).record.clearances.length, 1);
  await say({ 'surgery-weeks': 0 });
});

test('[CARE-2] a day to come where the practice is, and a rule that nothing lifts, are refused', async (t) => {
  const { fresh, record, say } = await afterSurgery(t);
  const refusal = async (clearance: object) => {
    const { status, body } = await record(aClearance(clearance));
    return status === 409 ? Object(body).reason : status;
  };
  assert.equal(await refusal({ givenOn: day(2) }), 'future-date');
  await fresh.asSuperuser((su) => su.query("update unwind.practice set zone = 'Pacific/Kiritimati'"));
  const there = Temporal.Now.plainDateISO('Pacific/Kiritimati');
  assert.equal(await refusal({ givenOn: there.toString() }), 200);
  assert.equal(await refusal({ givenOn: there.add({ days: 1 }).toString() }), 'future-date');
  for (const rules of [['RF15'], ['RF16'], ['CI36'], ['RF01'], ['CI18', 'RF15']]) {
    assert.equal(await refusal({ rules }), 'not-liftable', rules.join());
  }
  assert.equal(await refusal({ rules: ['RF02'] }), 200);
  await say({ 'new-weakness': 'yes', 'weakness-rapid': 'yes' });
  assert.equal(await refusal({ rules: ['RF02'] }), 'not-liftable', 'it stops as an emergency now');
  assert.equal(await refusal({ givenOn: day(0), expiresOn: day(0) }), 400);
});

test('[CARE-3] an ended clearance binds again, and ends once', async (t) => {
  const { fresh, owner, client, record, handsOn, screening } = await afterSurgery(t);
  const clearance = aClearance();
  await record(clearance);
  const params = { client, clearance: clearance.id };
  await asked(owner, 'endClearance', { params });
  assert.equal((await handsOn()).action, 'CLEAR');
  const { endedAt } = (await screening()).record.clearances[0] ?? {};
  assert.ok(endedAt);
  await asked(owner, 'endClearance', { params });
  assert.equal((await screening()).record.clearances[0]?.endedAt, endedAt);
  await fresh.asSuperuser(async (su) => {
    const again = 'update unwind.clearance set ended_at = now()';
    await assert.rejects(su.query(again), /has ended already/);
    await assert.rejects(su.query('delete from unwind.clearance'), /append-only/);
  });
  assert.equal(
    (await owner.ask('endClearance', { params: { client, clearance: randomUUID() } })).status,
    404,
  );
  const history = await asked(owner, 'screeningHistory', { params: { client } });
  const because = (Object(history['decisions']) as { because: string }[]).map((one) => one.because);
  assert.deepEqual(because.slice(0, 2), ['clearance-ended', 'clearance']);
});

test('[CARE-4] a document is what it says it is, and comes back byte for byte', async (t) => {
  const { owner, client, record } = await afterSurgery(t);
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000_000, 7)]);
  const clearance = aClearance({ document: document(pdf, 'application/pdf') });
  const kept = Object((await record(clearance)).body).clearance;
  assert.deepEqual(kept.document, {
    name: 'Letter of Dr. Novak',
    type: 'application/pdf',
    bytes: pdf.length,
  });
  const params = { client, clearance: clearance.id };
  const found = await asked(owner, 'clearanceDocument', { params });
  assert.deepEqual(Buffer.from(String(found['base64']), 'base64'), pdf);

  const whole = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(DOCUMENT_BYTES - 9)]);
  assert.equal((await record(aClearance({ document: document(whole, 'application/pdf') }))).status, 200);
  for (const [content, type] of [
    [pdf, 'image/png'],
    [pdf, 'image/jpeg'],
    [Buffer.from('<script>'), 'application/pdf'],
    [Buffer.alloc(0), 'application/pdf'],
    [Buffer.concat([whole, Buffer.alloc(1)]), 'application/pdf'],
  ] as const) {
    assert.equal((await record(aClearance({ document: document(content, type) }))).status, 400, type);
  }
  const large = 'x'.repeat(1_100_000);
  const override = { id: randomUUID(), rules: ['CI18'], channel: 'handsOn', reason: large };
  const other = await owner.ask('overrideScreening', { params: { client }, body: override });
  assert.equal(other.status, 413, 'every other door stays as narrow as it was');
});

const document = (content: Buffer, type: string) => ({
  name: 'Letter of Dr. Novak',
  type,
  base64: content.toString('base64'),
});

/** A client four weeks after an operation of the hand, with everything else unasked. */
async function afterSurgery(t: TestContext) {
  const practice = await practiceWithClient(t);
  const { owner, client } = practice;
  const params = { client };
  const say = (values: Values) =>
    asked(owner, 'addAnswers', { params, body: { by: 'therapist', answers: answersOf(values) } });
  await say({
    surgery: 'yes',
    'surgery-weeks': 4,
    'surgery-where': [{ region: 'hand.palm', side: 'right' }],
  });
  const screening = async () => ClientScreening.parse(await asked(owner, 'clientScreening', { params }));
  return {
    ...practice,
    say,
    screening,
    record: (body: object) => owner.ask('recordClearance', { params, body }),
    handsOn: async () => screen((await screening()).record, Temporal.Now.instant().toString()).handsOn,
  };
}

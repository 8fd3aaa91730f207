import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import * as fc from 'fast-check';
import { mainMeasure } from '#domain/outcome/registry/main-measure.ts';
import { indications } from '#domain/plan/indications.ts';
import { freshDatabase, wholeFile, type FreshDatabase } from '#test/database.ts';
import { type Deed, RegistryPractice } from '#test/registry-deeds.ts';

let fresh: FreshDatabase;
before(async () => {
  fresh = await freshDatabase(wholeFile);
});

const open = (indication: string, day = 0): Deed => ({ do: 'open', client: 0, day, indication });
const pain = (score: number | null, day: number): Deed => ({
  do: 'answer',
  client: 0,
  day,
  instrument: 'nprs-average',
  score,
});
const end = (why: (Deed & { do: 'end' })['why'], day = 80): Deed => ({ do: 'end', client: 0, day, why });

async function outcomeOf(...deeds: readonly Deed[]): Promise<Record<string, unknown>> {
  const practice = await RegistryPractice.of(fresh);
  for (const deed of deeds) await practice.perform(deed);
  const outcomes = await practice.outcomes();
  assert.equal(outcomes.length, 1);
  return outcomes[0] ?? {};
}

test('[REGISTRY-1] a person counts once for what she came for, by what the course says now', async () => {
  const practice = await RegistryPractice.of(fresh);
  const told = async (...deeds: readonly Deed[]): Promise<unknown[]> => {
    await practice.perform(...deeds);
    return (await practice.summaries()).map(({ indication, people }) => [indication, people]);
  };
  assert.deepEqual(await told(open('neck-pain')), [['neck-pain', 1]]);
  const corrected: Deed = { do: 'say', client: 0, day: 3, indication: 'migraine' };
  assert.deepEqual(await told(corrected), [['migraine', 1]]);
  assert.deepEqual(await told(end('goals-met'), open('migraine', 90)), [['migraine', 1]]);
  assert.deepEqual(await told(end('goals-met', 190), open('scar', 200)), [
    ['migraine', 1],
    ['scar', 1],
  ]);
});

test('[REGISTRY-2] database and domain know the same main measure of each indication', async () => {
  const ids = [...indications.map(({ id }) => id), 'of-a-later-catalogue'];
  const { rows } = await fresh.asSuperuser((su) =>
    su.query<{ measure: string; sign: number; enough: string }>(
      'select m.* from unnest($1::text[]) with ordinality i (id, place), unwind.main_measure(i.id) m order by i.place',
      [ids],
    ),
  );
  assert.deepEqual(
    rows.map(({ measure, sign, enough }) => [measure, sign, Number(enough)]),
    ids.map((id) => {
      const { instrument, enough } = mainMeasure(id);
      return [instrument.id, instrument.improvement === 'increase' ? 1 : -1, enough.points];
    }),
  );
});

async function measured(...deeds: readonly Deed[]): Promise<unknown[]> {
  const { before: first, after: last, responded } = await outcomeOf(open('neck-pain'), ...deeds);
  return [first, last, responded];
}

test('[REGISTRY-3] the first value is of the beginning, the last of a later day; one alone measures nobody', async () => {
  assert.deepEqual(await measured(pain(9, -29), pain(8, -28), pain(3, 40), pain(5, 60)), [8, 5, true]);
  assert.deepEqual(await measured(pain(8, 0), pain(null, 20)), [8, null, null]);
  assert.deepEqual(
    await measured(pain(8, 15), pain(3, 40)),
    [null, null, null],
    'nobody asked at the beginning',
  );
  assert.deepEqual(
    await measured(pain(8, 14), pain(7, 15), pain(6.5, 94), pain(1, 95), end('other')),
    [8, 6.5, false],
    'two weeks after the end, and no later',
  );
});

async function rated(day: number): Promise<unknown[]> {
  const { before: first, after: last } = await outcomeOf(open('scar', day), {
    do: 'rate',
    client: 0,
    day: 30,
    score: 7,
  });
  return [first, last];
}

test('[REGISTRY-3] of goals the same ones are compared', async () => {
  assert.deepEqual(await rated(0), [0, 7], 'one goal');
  assert.deepEqual(await rated(1), [0.5, 7], 'two');
  assert.deepEqual(await rated(2), [0.5, 7], 'three, of which two were rated again');
});

test('[REGISTRY-4] completed is goals met, no change, referred; every other end is dropped out', async () => {
  assert.equal((await outcomeOf(open('neck-pain')))['state'], 'running');
  for (const why of ['goals-met', 'no-change', 'referred'] as const)
    assert.equal((await outcomeOf(open('neck-pain'), end(why)))['state'], 'completed', why);
  for (const why of ['client-ended', 'other'] as const)
    assert.equal((await outcomeOf(open('neck-pain'), end(why)))['state'], 'dropped-out', why);
});

test('[REGISTRY-5] it stands once the writing is done, and not where the writing was taken back', async () => {
  const practice = await RegistryPractice.of(fresh);
  await practice.perform(open('neck-pain'), pain(8, 0));
  const taken = practice.perform(pain(2, 30), { ...pain(2, 31), client: 9 });
  await assert.rejects(taken);
  assert.deepEqual(await practice.summaries(), [
    { indication: 'neck-pain', people: 1, running: 1, measured: 0 },
  ]);
  await practice.perform(pain(2, 30));
  assert.deepEqual(await practice.summaries(), [
    { indication: 'neck-pain', people: 1, running: 1, measured: 1 },
  ]);
});

test('[REGISTRY-5] two who write of many people at once leave nobody out', async () => {
  const practice = await RegistryPractice.of(fresh);
  await practice.perform(...[0, 1, 2, 3].map((client) => ({ ...open('neck-pain'), client })));
  const answers = [0, 1, 2, 3].flatMap((client) => [0, 30, 31].map((day) => ({ ...pain(6, day), client })));
  await Promise.all(answers.map((one) => practice.perform(one)));
  assert.deepEqual(await practice.summaries(), [
    { indication: 'neck-pain', people: 4, running: 4, measured: 4 },
  ]);
  assert.equal(await practice.addedUpAnew(), true);
});

const client = fc.integer({ min: 0, max: 3 });
const day = fc.oneof(fc.constantFrom(0, 7, 30, 60), fc.integer({ min: -40, max: 80 }));
const indication = fc.constantFrom('neck-pain', 'fibromyalgia', 'scar', 'other');
const why = fc.constantFrom('goals-met' as const, 'client-ended' as const, 'other' as const);
const instrument = fc.constantFrom('nprs-average', 'nprs-average', 'fiqr', 'psfs');
const score = fc.double({ min: 0, max: 10, noNaN: true });
const some = <const Kind extends string>(kind: Kind) => fc.constant(kind);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('open' as const, 'say' as const), client, indication, day }),
  fc.record({ do: some('end'), client, why, day }),
  fc.record({ do: some('rate'), client, score: fc.integer({ min: 0, max: 10 }), day }),
  fc.record({ do: some('answer'), client, instrument, score: fc.option(score), day }),
  fc.record({ do: some('answer'), client, instrument, score, day }),
);

test('[REGISTRY-6] whatever happens in whatever order, what is kept up is what adding all up anew gives', async () => {
  let people = 0;
  const begun = ['neck-pain', 'fibromyalgia', 'scar', 'neck-pain'].map((one, place) => ({
    ...open(one),
    client: place,
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 60 }), async (deeds) => {
      const practice = await RegistryPractice.of(fresh);
      await practice.perform(...begun);
      for (let from = 0; from < deeds.length; from += 3)
        await practice.perform(...deeds.slice(from, from + 3));
      assert.equal(await practice.addedUpAnew(), true);
      for (const summary of await practice.summaries()) people += Number(summary['measured']);
    }),
    { numRuns: Number(process.env['REGISTRY_RUNS'] ?? 12) },
  );
  assert.ok(people > 5, 'somebody was measured twice');
});

test('[REGISTRY-6] what does not agree is said, and mended', async () => {
  const practice = await RegistryPractice.of(fresh);
  await practice.perform(open('neck-pain'), pain(8, 0), pain(2, 30));
  await fresh.asSuperuser((su) =>
    su.query('update unwind.registry_summary set responders = 0 where practice_id = $1', [
      practice.asking.practice,
    ]),
  );
  assert.deepEqual([await practice.addedUpAnew(), await practice.addedUpAnew()], [false, true]);
});

test('[REGISTRY-6] what is missing, what is too much and what is wrong are mended, whatever the sums were', async () => {
  const practice = await RegistryPractice.of(fresh);
  const everybody = [0, 1, 2, 3].flatMap((who): Deed[] => [
    { ...open(who === 3 ? 'scar' : 'neck-pain'), client: who },
    { ...pain(8, 0), client: who },
    { ...pain(8 - who, 30), client: who },
  ]);
  await practice.perform(...everybody);
  const standing = async (): Promise<readonly string[]> =>
    [...(await practice.outcomes()), ...(await practice.summaries())]
      .map((row) => JSON.stringify(row))
      .toSorted();
  const right = await standing();
  const { practice: id } = practice.asking;
  for (const [statement, ...values] of [
    [
      'delete from unwind.registry_outcome where practice_id = $1 and client_id = $2',
      id,
      practice.clients[0],
    ],
    ['delete from unwind.registry_summary where practice_id = $1', id],
    [
      `update unwind.registry_outcome set state = 'completed', after = 0 where practice_id = $1 and after = 7`,
      id,
    ],
    [
      `insert into unwind.registry_outcome select practice_id, client_id, 'migraine', episode_id, measure, state
      from unwind.registry_outcome where practice_id = $1 and client_id = $2`,
      id,
      practice.clients[1],
    ],
  ] as const) {
    await fresh.asSuperuser(async (su) => {
      await su.query('begin');
      await su.query(`select set_config('unwind.practice', $1, true)`, [id]);
      await su.query(statement, [...values]);
      await su.query('commit');
    });
    assert.deepEqual([await practice.addedUpAnew(), await practice.addedUpAnew()], [false, true], statement);
    assert.deepEqual(await standing(), right, statement);
  }
});

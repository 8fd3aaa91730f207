import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHomeRecord, sessionDoings } from '#domain/home/diary/home-days.ts';
import { diaryDays } from '#domain/home/diary/diary-day.ts';
import { pausesFrom } from '#domain/home/diary/pauses.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import { homeSessions } from '#domain/home/player/home-session.ts';
import { readClientHome } from '#server/home/read-home.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo } from '#test/database.ts';
import { seedHome } from './seed-home.ts';
import { george, maren, ruth } from './cast.ts';

const now = Temporal.Instant.from('2026-03-11T16:00:00Z');

test('[DEMO-8] Ruth works at home in its third week and nothing pauses it, George is seated', async (t) => {
  const { database } = await freshDemo(t, now);
  await seedHome({ database, now });
  const homeOf = (client: typeof ruth.id) =>
    database.read(askingAs(maren), (tables) => readClientHome(tables, client, now));
  const ruths = await homeOf(ruth.id);
  assert.ok(ruths?.program);
  assert.deepEqual([ruths.program.version, ruths.standing.lightened, ruths.standing.paused], [1, 1, null]);
  assert.deepEqual(ruths.program.program.flare.signed?.by, maren.name);
  const record = readHomeRecord(ruths.facts);
  assert.equal(record.diary.length + record.played.length, ruths.facts.length, 'each of them reads');
  const sessions = homeSessions(record.played);
  assert.equal(sessions.length, 15);
  assert.deepEqual(
    sessions.filter(({ why }) => why !== 'done').map(({ why }) => why),
    ['by-hand'],
  );
  assert.ok(
    sessions.every(({ heldMs, highestDiscomfort }) => heldMs >= 40_000 && (highestDiscomfort ?? 9) < 7),
  );
  const days = diaryDays(record.diary, ruths.zone, { from: '2026-02-01', to: '2026-03-31' });
  assert.ok(days.some(({ late }) => late) && days.some(({ bad }) => bad?.value === true));
  const pauses = pausesFrom({
    facts: record.diary,
    doings: sessionDoings(record),
    zone: ruths.zone,
    since: null,
  });
  assert.deepEqual(
    pauses.map(({ rule }) => rule),
    ['strong-soreness'],
  );

  const georges = await homeOf(george.id);
  const steps = georges?.program?.program.phases.flatMap(({ versions }) => versions.full) ?? [];
  assert.ok(steps.length > 0);
  for (const { exercise } of steps) {
    const { carries, positions } = exerciseOf(exercise);
    assert.ok(carries === 'hands' || carries === 'ball-on-wall', exercise);
    assert.deepEqual(positions, ['seated'], exercise);
  }
});

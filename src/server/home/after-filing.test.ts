import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sendOwnFacts } from '#contract/assessment.ts';
import { ruth, theo } from '#server/demo/cast.ts';
import { freshDemo, wholeFile } from '#test/database.ts';
import { homeDesk, homeNow, played, sore } from '#test/home-desk.ts';

const fresh = await freshDemo(wholeFile, homeNow);
const desk = homeDesk(fresh.database);

const chestPain = () =>
  played({
    kind: 'home-sign',
    sign: 'chest-pain',
    rule: 'H2',
    exercise: 'pec-ball',
    region: 'chest.pec',
    side: 'left',
  });

test('[HOMESRV-9] an emergency at home stops the program, opens a task and calls the team, in the filing’s transaction', async () => {
  const before = await counted();
  const sent = await desk.file(chestPain());
  assert.ok(sent.ok);
  const { standing } = await desk.home();
  assert.equal(standing.paused?.rule, 'H2');
  assert.equal(standing.paused?.by, null, 'no person decided it');
  assert.deepEqual(
    standing.blocked.map(({ region, until }) => [region, until]),
    [['chest.pec', null]],
  );
  const now = await counted();
  assert.deepEqual([now.tasks - before.tasks, now.mails - before.mails], [1, 2]);
  const told = await fresh.asSuperuser((su) =>
    su.query<{ subject: string; text: string }>(
      `select subject, text from unwind.mail order by queued_at desc limit 2`,
    ),
  );
  for (const { subject, text } of told.rows)
    assert.doesNotMatch(subject + text, /ruth|chest|pain|home session/i);
  const [task] = (
    await fresh.asSuperuser((su) =>
      su.query<{ about: string }>(`select about from unwind.safety_task where kind = 'emergency-stop'`),
    )
  ).rows;
  assert.equal(task?.about, 'Home session stopped by chest pain (RF05)');
});

test('[HOMESRV-12] what is filed again, or by two at once, brings about nothing new', async () => {
  const fact = chestPain();
  await Promise.all([desk.file(fact), desk.file(fact)]);
  const once = await counted();
  await desk.file(fact);
  assert.deepEqual(await counted(), once);
  assert.ok((await desk.change({ change: 'resume', words: 'Seen by her doctor' })).ok);
  await desk.file(fact);
  assert.equal((await desk.home()).standing.paused, null, 'what was looked at stops nothing again');
});

test('[HOMESRV-12] a fact of home has the shape of its kind, and is taken whatever it says', () => {
  const fact = chestPain();
  assert.ok(taken(fact));
  assert.ok(taken(sore(randomUUID(), 10, '2026-03-11T15:00:00Z')));
  assert.ok(taken({ ...fact, kind: 'home-sang', version: 5 }), 'a kind to come is kept unread');
  assert.ok(!taken({ ...fact, sign: 'joy' }));
  assert.ok(!taken({ ...sore(randomUUID(), 4, '2026-03-11T15:00:00Z'), score: 11 }));
});

test('[HOMESRV-11] two rises in a row stop the program once, and not again after the therapist has looked', async () => {
  const homes = ['a', 'b', 'c'].map((last) => `0198a000-0000-7000-8000-0000000000c${last}`);
  const days = ['2026-03-13', '2026-03-14', '2026-03-15'];
  desk.clock.time = Temporal.Instant.from('2026-03-17T16:00:00Z');
  for (const [place, home] of homes.entries()) await desk.file(...evening(home, days[place] ?? ''));
  await desk.file(sore(homes[0] ?? '', 1, '2026-03-14T18:00:00Z'));
  await desk.file(sore(homes[1] ?? '', 3, '2026-03-15T18:00:00Z'));
  assert.equal((await desk.home()).standing.paused, null, 'one rise is none');
  const third = sore(homes[2] ?? '', 5, '2026-03-16T18:00:00Z');
  await desk.file(third);
  const { standing } = await desk.home();
  assert.equal(standing.paused?.rule, 'H7');
  assert.match(standing.reviews.at(-1)?.why ?? '', /rose by two points or more, twice in a row/);
  assert.ok((await desk.change({ change: 'resume', words: 'Half the time from now on' })).ok);
  await desk.file(third, sore(homes[2] ?? '', 6, '2026-03-17T15:00:00Z'));
  assert.equal((await desk.home()).standing.paused, null);
});

test('[HOMESRV-13] a history that is brought along is kept whole and stops nothing', async () => {
  const { standing: before, facts } = await desk.home();
  const old = played(
    { kind: 'home-sign', sign: 'dizzy', rule: 'H2', exercise: null, region: null, side: null },
    '2025-11-02T18:00:00Z',
  );
  const { tasks } = await counted();
  await desk.file(old);
  const after = await desk.home();
  assert.equal(after.facts.length, facts.length + 1);
  assert.deepEqual(after.facts[0], old, 'by when it happened');
  assert.deepEqual([after.standing.paused, after.standing.reviews.length - before.reviews.length], [null, 1]);
  assert.equal((await counted()).tasks, tasks);
});

const taken = (fact: object): boolean => sendOwnFacts.body.safeParse({ device: null, facts: [fact] }).success;

/** A hold in an evening of this day. */
function evening(home: string, day: string) {
  const at = `${day}T02:00:00Z`;
  const hold = { exercise: 'upper-trap-ball', region: 'back.upper_trap', side: 'left' } as const;
  return [
    { ...played({ kind: 'home-hold-began', hold: randomUUID(), turn: 0, ...hold }, at), home },
    { ...played({ kind: 'home-ended', why: 'done' }, at), home },
  ];
}

const counted = () =>
  fresh.asSuperuser(async (su) => {
    const { rows } = await su.query<{ tasks: number; mails: number; decisions: number }>(
      `select (select count(*)::int from unwind.safety_task where client_id = $1) as tasks,
         (select count(*)::int from unwind.mail where recipient <> $2) as mails,
         (select count(*)::int from unwind.home_event where client_id = $1) as decisions`,
      [ruth.id, theo.email],
    );
    assert.ok(rows[0]);
    return rows[0];
  });

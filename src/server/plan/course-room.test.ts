import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ruth, samuel } from '#server/demo/cast.ts';
import { courseNow, courses } from '#test/courses.ts';

test('[COURSE-1] one episode is open at a time, also when two open one at once', async (t) => {
  const { open, course, end } = await courses(t);
  const [first] = (await course(samuel.id)).earlier.concat((await course(samuel.id)).episode ?? []);
  assert.ok(first);
  assert.deepEqual(await open(randomUUID()), { ok: false, refusal: { reason: 'one-is-open' } });
  await end(first.id, '2026-03-11');
  const ids: string[] = [randomUUID(), randomUUID()];
  const answers = await Promise.all(ids.map((id) => open(id)));
  assert.equal(answers.filter(({ ok }) => ok).length, 1);
  const opened = (await course(samuel.id)).episode;
  assert.ok(opened && ids.includes(opened.id));
  assert.ok((await open(opened.id)).ok, 'sent twice it is opened once');
});

test('[COURSE-2] an episode changes from the version that was read, and every version is kept', async (t) => {
  const { fresh, change, course } = await courses(t);
  const { episode } = await course(samuel.id);
  assert.ok(episode);
  const both = await Promise.all(['one', 'other'].map((history) => change(episode.id, 1, history)));
  assert.equal(both.filter(({ ok }) => ok).length, 1);
  const lost = both.find(({ ok }) => !ok);
  assert.ok(lost && !lost.ok && lost.refusal.episode.version === 2);
  await fresh.asSuperuser(async (su) => {
    const { rows } = await su.query('select version from unwind.episode_version where episode_id = $1', [
      episode.id,
    ]);
    assert.equal(rows.length, 2);
    for (const table of ['episode_version', 'goal_rating', 'plan_sharing', 'plan_acceptance'])
      await assert.rejects(su.query(`delete from unwind.${table}`), /append-only/, table);
  });
});

test('[COURSE-3] an episode ends once, and not before it began', async (t) => {
  const { course, end, fresh } = await courses(t);
  const { episode } = await course(samuel.id);
  assert.ok(episode);
  await assert.rejects(() => end(episode.id, '2020-01-01'), { name: 'Malformed', path: 'endedOn' });
  const ended = await end(episode.id, '2026-03-11');
  assert.ok(ended.ok);
  assert.deepEqual(ended.value.episode.end, { endedOn: '2026-03-11', why: 'referred', words: '' });
  assert.deepEqual(await end(episode.id, '2026-03-11'), { ok: false, refusal: { reason: 'already-ended' } });
  const after = await course(samuel.id);
  assert.equal(after.episode, null);
  assert.equal(after.earlier[0]?.id, episode.id);
  await fresh.asSuperuser((su) =>
    assert.rejects(su.query('update unwind.episode set words = words where ended_on is not null'), /ended/),
  );
});

test('[COURSE-4] goals are rated as the open episode has them, once', async (t) => {
  const { rate, course } = await courses(t);
  const before = await course(ruth.id);
  const [known] = before.episode?.details.goals ?? [];
  assert.ok(known);
  const rating = { id: randomUUID(), ratedAt: courseNow.toString(), change: 4, words: null };
  const rated = { ...rating, ratings: [{ goal: known.id, score: 8 }] };
  await rate(ruth.id, rated);
  await rate(ruth.id, { ...rated, change: -5 });
  const { ratings } = await course(ruth.id);
  assert.deepEqual(ratings, [...before.ratings, rated]);
  const strange = { ...rating, id: randomUUID(), ratings: [{ goal: randomUUID(), score: 8 }] };
  await assert.rejects(() => rate(ruth.id, strange), { name: 'Malformed', path: 'ratings.0.goal' });
});

test('[COURSE-5] visits and pain count from the day on which the episode began', async (t) => {
  const { course, open, end } = await courses(t);
  const { visits } = await course(ruth.id);
  assert.deepEqual(
    visits.map(({ painBefore, painAfter }) => [painBefore, painAfter]),
    visits.map((_, place) => PAIN_OF_RUTH[place]),
  );
  assert.equal(visits.length, 4);
  const { episode } = await course(samuel.id);
  assert.ok(episode);
  await end(episode.id, '2026-03-10');
  assert.equal((await course(samuel.id)).visits.length, 2, 'with none open all of them count');
  await open(randomUUID(), '2026-03-09');
  assert.equal((await course(samuel.id)).visits.length, 1, 'the practice is behind the clocks of UTC');
});

/** Before and after, in her four visits. */
const PAIN_OF_RUTH = [
  [6, 4],
  [5, 3],
  [4, 2],
  [4, 2],
];

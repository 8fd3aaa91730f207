import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedClock } from '#test/clock.ts';
import { freshDatabase } from '#test/database.ts';
import { freshServer, OWNER, setUpPractice, signedIn } from '#test/server.ts';

test('[SIGNIN-3] a sign-in ends when it is not used for the idle minutes, and lives on while it is', async (t) => {
  const clock = movedClock();
  const { owner } = await setUpPractice(t, { clock });
  for (const _ of [1, 2, 3]) {
    clock.pass({ minutes: 15 });
    assert.equal((await owner.ask('me')).status, 200);
  }
  clock.pass({ minutes: 21 });
  assert.equal((await owner.ask('me')).status, 401);
});

test('[SIGNIN-3] after twelve hours it ends however much it is used', async (t) => {
  const clock = movedClock();
  const { owner } = await setUpPractice(t, { clock });
  for (let minutes = 0; minutes < 705; minutes += 15) {
    clock.pass({ minutes: 15 });
    assert.equal((await owner.ask('me')).status, 200, `after ${minutes + 15} minutes`);
  }
  clock.pass({ minutes: 15 });
  assert.equal((await owner.ask('me')).status, 401);
});

test('[SIGNIN-4] what the app asks by itself does not keep a sign-in open', async (t) => {
  const clock = movedClock();
  const { owner } = await setUpPractice(t, { clock });
  const background = { headers: { 'unwind-background': '1' } };
  clock.pass({ minutes: 12 });
  assert.equal((await owner.ask('me', background)).status, 200);
  clock.pass({ minutes: 12 });
  assert.equal((await owner.ask('me', background)).status, 401);
});

test('[SIGNIN-17] what ends in one process ends in another within five seconds', async (t) => {
  const clock = movedClock();
  const fresh = await freshDatabase(t);
  const here = await setUpPractice(t, { clock, fresh });
  const there = await freshServer(t, { clock, fresh });
  const phone = await signedIn(here, OWNER);
  const samePhone = there.visitor();
  samePhone.cookies.set('unwind_session', phone.cookies.get('unwind_session') ?? '');
  assert.equal((await samePhone.ask('me')).status, 200);
  await here.owner.ask('signOut', { body: { where: 'everywhere' } });
  clock.pass({ seconds: 5 });
  assert.equal((await samePhone.ask('me')).status, 401);
});

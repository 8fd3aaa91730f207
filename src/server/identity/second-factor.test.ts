import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { URI, type TOTP } from 'otpauth';
import { z } from 'zod';
import { OWNER, setUpPractice, trailOf } from '#test/server.ts';

const Begun = z.object({ address: z.string(), backupCodes: z.array(z.string()) });

async function guardedOwner(t: TestContext) {
  const practice = await setUpPractice(t);
  const begun = await practice.owner.ask('beginSecondFactor', { body: { password: OWNER.password } });
  const { address, backupCodes } = Begun.parse(begun.body);
  const totp = URI.parse(address) as TOTP;
  const confirmed = await practice.owner.ask('confirmSecondFactor', { body: { code: codeAt(totp, 0) } });
  assert.equal(confirmed.status, 200);
  const half = async () => {
    const visitor = practice.visitor();
    const answer = await visitor.ask('signIn', { body: { email: OWNER.email, password: OWNER.password } });
    assert.deepEqual(answer.body, { status: 'second-factor' });
    return visitor;
  };
  return { ...practice, totp, backupCodes, half };
}

/** The code of this period, or of the one before or after it. */
const codeAt = (totp: TOTP, periods: number): string =>
  totp.generate({ timestamp: Date.now() + periods * totp.period * 1000 });

test('[SIGNIN-8] with a second factor the password alone opens nothing, and the code finishes it', async (t) => {
  const practice = await guardedOwner(t);
  assert.equal((await practice.owner.ask('me')).status, 200);
  const visitor = await practice.half();
  assert.equal((await visitor.ask('me')).status, 401);
  const done = await visitor.ask('signInSecondFactor', {
    body: { code: codeAt(practice.totp, 0), kind: 'totp' },
  });
  assert.deepEqual([done.status, done.body], [200, { status: 'signed-in' }]);
  const me = z.object({ secondFactor: z.boolean() }).parse((await visitor.ask('me')).body);
  assert.equal(me.secondFactor, true);
});

test('[SIGNIN-8] a code opens the door once, whoever asks at the same time', async (t) => {
  const practice = await guardedOwner(t);
  const [one, other] = [await practice.half(), await practice.half()];
  const body = { code: codeAt(practice.totp, 0), kind: 'totp' };
  const answers = await Promise.all(
    [one, other].map((visitor) => visitor.ask('signInSecondFactor', { body })),
  );
  assert.deepEqual(answers.map(({ status }) => String(status)).toSorted(), ['200', '409']);
});

test('[SIGNIN-8] a backup code opens the door once', async (t) => {
  const practice = await guardedOwner(t);
  const body = { code: practice.backupCodes[0], kind: 'backup' };
  assert.equal((await (await practice.half()).ask('signInSecondFactor', { body })).status, 200);
  const again = await (await practice.half()).ask('signInSecondFactor', { body });
  assert.deepEqual([again.status, again.body], [409, { reason: 'wrong-credentials' }]);
});

test('[SIGNIN-8] after five wrong codes the password is asked for again', async (t) => {
  const practice = await guardedOwner(t);
  const visitor = await practice.half();
  const right = codeAt(practice.totp, 0);
  const wrong = (n: number) => String((Number(right) + n) % 1_000_000).padStart(6, '0');
  for (const n of [101, 102, 103, 104, 105]) {
    const tried = await visitor.ask('signInSecondFactor', { body: { code: wrong(n), kind: 'totp' } });
    assert.deepEqual(tried.body, { reason: 'wrong-credentials' }, wrong(n));
  }
  const late = await visitor.ask('signInSecondFactor', { body: { code: right, kind: 'totp' } });
  assert.deepEqual(late.body, { reason: 'too-many-tries' });
});

test('[SIGNIN-8] without the first step, or with another’s cookie, no code opens anything', async (t) => {
  const practice = await guardedOwner(t);
  const body = { code: codeAt(practice.totp, 0), kind: 'totp' };
  const stranger = practice.visitor();
  assert.equal((await stranger.ask('signInSecondFactor', { body })).status, 409);
  stranger.cookies.set('unwind.two_factor', 'made-up.c2lnbmF0dXJl');
  assert.equal((await stranger.ask('signInSecondFactor', { body })).status, 409);
});

test('[SIGNIN-8] a second factor is added and removed with the password, and replaced only after removing', async (t) => {
  const practice = await guardedOwner(t);
  const again = await practice.owner.ask('beginSecondFactor', { body: { password: OWNER.password } });
  assert.equal(again.status, 400);
  const wrong = await practice.owner.ask('removeSecondFactor', { body: { password: 'not the password' } });
  assert.deepEqual(wrong.body, { reason: 'wrong-password' });
  assert.equal(
    (await practice.owner.ask('removeSecondFactor', { body: { password: OWNER.password } })).status,
    200,
  );
  const answer = await practice
    .visitor()
    .ask('signIn', { body: { email: OWNER.email, password: OWNER.password } });
  assert.deepEqual(answer.body, { status: 'signed-in' });
});

test('[SIGNIN-15] factors and their refused tries are in the trail', async (t) => {
  const practice = await guardedOwner(t);
  const visitor = await practice.half();
  await visitor.ask('signInSecondFactor', { body: { code: 'abcdef', kind: 'totp' } });
  await practice.owner.ask('removeSecondFactor', { body: { password: OWNER.password } });
  assert.deepEqual((await trailOf(practice.fresh)).slice(2), [
    'Maren Holt: secondFactorAdded',
    'Maren Holt: secondFactorAsked',
    'Maren Holt: signInRefused',
    'Maren Holt: secondFactorRemoved',
  ]);
});

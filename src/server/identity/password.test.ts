import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastMail, linkIn, OWNER, setUpPractice, signedIn, trailOf } from '#test/server.ts';
import { hashPassword, isPasswordOf } from './password-hash.ts';

const NEW = 'a staple for the horse';

test('[SIGNIN-6] a reset link counts once and ends every sign-in', async (t) => {
  const practice = await setUpPractice(t);
  await practice.visitor().ask('forgotPassword', { body: { email: OWNER.email } });
  const mail = await lastMail(practice.fresh);
  assert.equal(mail.recipient, OWNER.email);
  assert.equal(mail.subject, 'Choose a new password for Unwind');
  const token = linkIn(mail.text);
  const reset = () => practice.visitor().ask('resetPassword', { body: { token, password: NEW } });
  assert.equal((await reset()).status, 200);
  assert.deepEqual((await reset()).body, { reason: 'link-expired' });
  assert.equal((await practice.owner.ask('me')).status, 401);
  const old = await practice
    .visitor()
    .ask('signIn', { body: { email: OWNER.email, password: OWNER.password } });
  assert.equal(old.status, 409);
  await signedIn(practice, { email: OWNER.email, password: NEW });
  assert.deepEqual((await trailOf(practice.fresh)).slice(2, 4), [
    'Maren Holt: passwordResetAsked',
    'Maren Holt: passwordReset',
  ]);
});

test('[SIGNIN-6] a link ends after an hour', async (t) => {
  const practice = await setUpPractice(t);
  await practice.visitor().ask('forgotPassword', { body: { email: OWNER.email } });
  const token = linkIn((await lastMail(practice.fresh)).text);
  await practice.database.identity.query(
    `update identity.verification set expires_at = expires_at - interval '61 minutes'`,
  );
  const late = await practice.visitor().ask('resetPassword', { body: { token, password: NEW } });
  assert.deepEqual([late.status, late.body], [409, { reason: 'link-expired' }]);
});

test('[SIGNIN-6] asking for an unknown address is answered the same, in the same time, and mails nobody', async (t) => {
  const practice = await setUpPractice(t);
  const ask = async (email: string) => {
    const began = performance.now();
    const { status, body } = await practice.visitor().ask('forgotPassword', { body: { email } });
    return { status, body, ms: performance.now() - began };
  };
  const [known, unknown] = [await ask(OWNER.email), await ask('nobody@example.org')];
  assert.deepEqual([unknown.status, unknown.body], [known.status, known.body]);
  assert.ok(unknown.ms > 290, `answered after ${unknown.ms} ms`);
  assert.equal((await lastMail(practice.fresh)).recipient, OWNER.email);
  const { rows } = await practice.fresh.asSuperuser((superuser) =>
    superuser.query('select 1 from unwind.mail'),
  );
  assert.equal(rows.length, 1);
});

test('[SIGNIN-7] changing the password needs the present one and ends the other sign-ins', async (t) => {
  const practice = await setUpPractice(t);
  const phone = await signedIn(practice, OWNER);
  const wrong = await practice.owner.ask('changePassword', { body: { current: 'not it', password: NEW } });
  assert.deepEqual([wrong.status, wrong.body], [409, { reason: 'wrong-password' }]);
  assert.equal((await phone.ask('me')).status, 200);
  const right = await practice.owner.ask('changePassword', {
    body: { current: OWNER.password, password: NEW },
  });
  assert.equal(right.status, 200);
  assert.equal((await practice.owner.ask('me')).status, 200);
  assert.equal((await phone.ask('me')).status, 401);
});

test('[SIGNIN-13] a password is kept as argon2id with a salt of its own', async () => {
  const [one, other] = [await hashPassword(NEW), await hashPassword(NEW)];
  assert.match(one, /^argon2id\$19456\$2\$1\$[\w-]{22}\$[\w-]{43}$/);
  assert.notEqual(one, other);
  assert.equal(await isPasswordOf(one, NEW), true);
  assert.equal(await isPasswordOf(one, `${NEW}.`), false);
  assert.equal(await isPasswordOf('scrypt$1$2$3$AAAA$AAAA', NEW), false);
  assert.equal(await isPasswordOf('', NEW), false);
});

test('[SIGNIN-13] accents typed on another keyboard are the same password', async () => {
  assert.equal(await isPasswordOf(await hashPassword('cafe\u0301 au lait'), 'caf\u00e9 au lait'), true);
});

test('[SIGNIN-13] what the tables hold opens nothing', async (t) => {
  const practice = await setUpPractice(t);
  const { rows } = await practice.database.identity.query<{ token: string }>(
    'select token from identity.session',
  );
  const thief = practice.visitor();
  thief.cookies.set('unwind_session', String(rows[0]?.token));
  assert.equal((await thief.ask('me')).status, 401);
  await practice.visitor().ask('forgotPassword', { body: { email: OWNER.email } });
  const kept = await practice.database.identity.query<{ identifier: string }>(
    'select identifier from identity.verification',
  );
  const token = String(kept.rows[0]?.identifier).replace('reset-password:', '');
  const reset = await practice.visitor().ask('resetPassword', { body: { token, password: NEW } });
  assert.equal(reset.status, 409);
});

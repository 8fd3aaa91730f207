import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { freshServer, OWNER, setUpPractice } from '#test/server.ts';

const TooMany = z.strictObject({ error: z.literal('too-many-tries'), afterSeconds: z.int().min(1).max(900) });

test('[HTTP-8] an account is closed after ten failed tries, from wherever, and says for how long', async (t) => {
  const practice = await setUpPractice(t);
  const tryFrom = (address: string, password: string) =>
    practice
      .visitor()
      .ask('signIn', { body: { email: OWNER.email, password }, headers: { 'x-forwarded-for': address } });
  for (let n = 0; n < 10; n += 1)
    assert.equal((await tryFrom(`203.0.113.${n}`, 'not the password')).status, 409);
  const closed = await tryFrom('198.51.100.7', OWNER.password);
  assert.equal(closed.status, 429);
  assert.equal(closed.headers['retry-after'], String(TooMany.parse(closed.body).afterSeconds));
});

test('[HTTP-8] signing in rightly does not use up the tries', async (t) => {
  const practice = await setUpPractice(t);
  for (let n = 0; n < 12; n += 1) {
    const answer = await practice
      .visitor()
      .ask('signIn', { body: { email: OWNER.email, password: OWNER.password } });
    assert.equal(answer.status, 200);
  }
});

test('[HTTP-8] an unknown account is closed alike, and other accounts stay open', async (t) => {
  const practice = await setUpPractice(t);
  const nobody = { email: 'nobody@example.org', password: 'not the password' };
  for (let n = 0; n < 10; n += 1) await practice.visitor().ask('signIn', { body: nobody });
  assert.equal((await practice.visitor().ask('signIn', { body: nobody })).status, 429);
  const owner = await practice
    .visitor()
    .ask('signIn', { body: { email: OWNER.email, password: OWNER.password } });
  assert.equal(owner.status, 200);
});

test('[HTTP-8] mails for a new password are asked for four times in a quarter of an hour, by anybody', async (t) => {
  const practice = await setUpPractice(t);
  const ask = () => practice.visitor().ask('forgotPassword', { body: { email: 'nobody@example.org' } });
  const answers = await Promise.all([1, 2, 3, 4].map(ask));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200],
  );
  assert.equal((await ask()).status, 429);
});

test('[HTTP-8] the doors of signing in close to an address sooner than the others', async (t) => {
  const practice = await freshServer(t);
  const options = () => practice.visitor().ask('invitation', { params: { token: 'a'.repeat(43) } });
  for (let n = 0; n < 60; n += 1) assert.equal((await options()).status, 404);
  TooMany.parse((await options()).body);
  assert.equal((await practice.visitor().ask('setUpStatus')).status, 200);
});

test('[HTTP-8] one address may ask so often a minute; a proxy that is not trusted cannot speak for others', async (t) => {
  const { server } = await freshServer(t, {
    environment: { UNWIND_REQUESTS_PER_MINUTE: '5', UNWIND_TRUSTED_PROXIES: '192.0.2.1' },
  });
  const ask = async (address: string) =>
    (await server.inject({ url: '/api/set-up', headers: { 'x-forwarded-for': address } })).statusCode;
  for (let n = 0; n < 5; n += 1) assert.equal(await ask(`203.0.113.${n}`), 200);
  assert.equal(await ask('203.0.113.99'), 429);
});

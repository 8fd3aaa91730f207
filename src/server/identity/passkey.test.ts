import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { setUpPractice, type Visitor } from '#test/server.ts';
import { SoftwareAuthenticator } from '#test/software-authenticator.ts';

const origin = 'http://localhost:4810';
const headers = { origin };
const Challenge = z.object({ challenge: z.string() });
const List = z.object({ passkeys: z.array(z.object({ id: z.string(), name: z.string() })) });

async function addPasskey(visitor: Visitor, authenticator: SoftwareAuthenticator) {
  const { challenge } = Challenge.parse((await visitor.ask('passkeyOptions')).body);
  const response = authenticator.register({ challenge, origin });
  return visitor.ask('addPasskey', { body: { name: 'Tablet', response }, headers });
}

async function signInWith(visitor: Visitor, authenticator: SoftwareAuthenticator) {
  const { challenge } = Challenge.parse((await visitor.ask('passkeySignInOptions')).body);
  const response = authenticator.signIn({ challenge, origin });
  return { response, answer: await visitor.ask('passkeySignIn', { body: { response }, headers }) };
}

test('[SIGNIN-9] a passkey is added and signs in alone, and its answer counts once', async (t) => {
  const practice = await setUpPractice(t);
  const authenticator = new SoftwareAuthenticator();
  assert.equal((await addPasskey(practice.owner, authenticator)).status, 200);
  const visitor = practice.visitor();
  const { answer, response } = await signInWith(visitor, authenticator);
  assert.deepEqual([answer.status, answer.body], [200, { status: 'signed-in' }]);
  assert.equal((await visitor.ask('me')).status, 200);
  const replay = await visitor.ask('passkeySignIn', { body: { response }, headers });
  assert.equal(replay.status, 409);
});

test('[SIGNIN-9] an authenticator that has not verified the person is refused', async (t) => {
  const practice = await setUpPractice(t);
  const careless = new SoftwareAuthenticator('present-only');
  await addPasskey(practice.owner, careless);
  const { answer } = await signInWith(practice.visitor(), careless);
  assert.deepEqual([answer.status, answer.body], [409, { reason: 'wrong-credentials' }]);
});

test('[SIGNIN-9] an unknown passkey, another key and nonsense are refused alike', async (t) => {
  const practice = await setUpPractice(t);
  const { answer } = await signInWith(practice.visitor(), new SoftwareAuthenticator());
  assert.deepEqual([answer.status, answer.body], [409, { reason: 'wrong-credentials' }]);
  const nonsense = await practice.visitor().ask('passkeySignIn', { body: { response: {} }, headers });
  assert.deepEqual([nonsense.status, nonsense.body], [409, { reason: 'wrong-credentials' }]);
  const added = await practice.owner.ask('addPasskey', { body: { name: 'Tablet', response: {} }, headers });
  assert.deepEqual([added.status, added.body], [409, { reason: 'not-verified' }]);
});

test('[SIGNIN-9] a passkey is listed and removed by its owner, and then opens nothing', async (t) => {
  const practice = await setUpPractice(t);
  const authenticator = new SoftwareAuthenticator();
  await addPasskey(practice.owner, authenticator);
  const { passkeys } = List.parse((await practice.owner.ask('passkeys')).body);
  assert.deepEqual(
    passkeys.map(({ name }) => name),
    ['Tablet'],
  );
  const params = { passkey: passkeys[0]?.id ?? '' };
  assert.equal((await practice.owner.ask('removePasskey', { params: { passkey: 'another' } })).status, 404);
  assert.equal((await practice.owner.ask('removePasskey', { params })).status, 200);
  assert.equal((await signInWith(practice.visitor(), authenticator)).answer.status, 409);
});

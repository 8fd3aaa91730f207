import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { contract, type EndpointName } from '#contract/contract.ts';
import type { EndpointShape } from '#contract/endpoint.ts';
import { exampleId } from '#contract/example-ids.ts';
import { makeApp } from './app.ts';
import { openLog } from './log.ts';
import { type NotUnderstood, understood } from './problems.ts';
import { Stopping } from './stopping.ts';
import { freshServer, OWNER, setUpPractice } from '#test/server.ts';

const endpoints = Object.entries(contract) as [EndpointName, EndpointShape][];

test('[HTTP-1] every endpoint that needs a sign-in answers 401 without one, before it looks at the input', async (t) => {
  const practice = await freshServer(t);
  for (const [name, endpoint] of endpoints) {
    if (endpoint.access === 'anyone') continue;
    const answer = await practice
      .visitor()
      .ask(name, { body: endpoint.body ? { nonsense: true } : undefined });
    assert.deepEqual([answer.status, answer.body], [401, { error: 'signed-out' }], name);
  }
});

test('[HTTP-1] every endpoint answers 403 to a role that it is not for', async (t) => {
  const practice = await setUpPractice(t);
  await practice.fresh.asSuperuser((superuser) =>
    superuser.query(`update unwind.member set role = 'client'`),
  );
  const client = practice.visitor();
  await client.ask('signIn', { body: { email: OWNER.email, password: OWNER.password } });
  for (const [name, { access }] of endpoints) {
    if (typeof access === 'string' || access.includes('client')) continue;
    const answer = await client.ask(name);
    assert.deepEqual([answer.status, answer.body], [403, { error: 'forbidden' }], name);
  }
});

test('[HTTP-2] input that is not understood names every place and why', async (t) => {
  const practice = await freshServer(t);
  const answer = await practice
    .visitor()
    .ask('setUp', { body: { ...OWNER, zone: 'Mars/Olympus', password: 'short' } });
  assert.equal(answer.status, 400);
  assert.deepEqual(answer.body, {
    error: 'malformed',
    problems: [
      { path: 'body.zone', message: 'Write a time zone such as America/Chicago' },
      { path: 'body.password', message: 'Must have at least 12 characters' },
    ],
  });
});

test('[HTTP-2] what is wrong within one kind of many is named at its own field', () => {
  const fact = { id: exampleId(1), at: '2026-01-05T15:00:00Z', run: exampleId(2), elapsedMs: 1, tick: 1 };
  const body = {
    client: exampleId(3),
    appointment: null,
    device: exampleId(4),
    facts: [{ ...fact, kind: 'discomfort-said', hold: exampleId(5), score: 11 }],
  };
  assert.throws(
    () => understood(contract.sendFacts.body, body, 'body'),
    ({ problems }: NotUnderstood) => {
      assert.deepEqual(problems, [{ path: 'body.facts.0.score', message: 'Must be 10 or less' }]);
      return true;
    },
  );
});

test('[HTTP-2] parameters and queries are checked like bodies', async (t) => {
  const { owner } = await setUpPractice(t);
  const params = await owner.ask('clientFile', { params: { client: 'seven' } });
  assert.deepEqual([params.status, (params.body as { error: string }).error], [400, 'malformed']);
  const query = await owner.ask('diary', { query: { from: 'today', to: '2026-11-22' } });
  assert.equal((query.body as { problems: { path: string }[] }).problems[0]?.path, 'query.from');
});

test('[HTTP-2] what is not there answers 404, and so does an unknown address of the interface', async (t) => {
  const { owner, server } = await setUpPractice(t);
  const file = await owner.ask('clientFile', { params: { client: exampleId(99) } });
  assert.deepEqual([file.status, file.body], [404, { error: 'not-here' }]);
  const unknown = await server.inject({ url: '/api/nothing', headers: { accept: 'text/html' } });
  assert.deepEqual([unknown.statusCode, unknown.json()], [404, { error: 'not-here' }]);
});

test('[HTTP-2] characters and days that the database cannot hold are malformed, not a fault', async (t) => {
  const { owner } = await setUpPractice(t);
  const add = async (details: object) =>
    (await owner.ask('addClient', { body: { id: exampleId(3), details } })).status;
  assert.equal(await add({ name: 'Ruth\0' }), 400);
  assert.equal(await add({ name: 'Ruth', bornOn: '0000-01-01' }), 400);
  assert.equal((await owner.ask('clients', { query: { search: '\0' } })).status, 400);
});

test('[HTTP-2] addresses that nothing can have are answered like the others', async (t) => {
  const { server } = await freshServer(t);
  for (const [url, status] of [
    ['/%', 400],
    ['/%00', 404],
    ['//evil.example/', 404],
    [`/api/clients/${'0'.repeat(8000)}`, 404],
  ] as const) {
    const answer = await server.inject({ url });
    assert.equal(answer.statusCode, status, url.slice(0, 20));
    assert.ok(answer.headers['content-security-policy'], url.slice(0, 20));
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  }
});

test('[HTTP-4] a database that is away is told as away, so that browsers wait', async () => {
  const log = openLog('silent');
  const app = await makeApp({ log, stopping: new Stopping(), https: false, trustedProxies: ['loopback'] });
  app.get('/', () => new pg.Client({ host: '127.0.0.1', port: 1 }).connect());
  const answer = await app.inject({ url: '/' });
  assert.deepEqual([answer.statusCode, answer.headers['retry-after']], [503, '5']);
  await app.close();
});

test('[HTTP-2] each answer carries the request’s id and is not kept by anybody', async (t) => {
  const { owner } = await setUpPractice(t);
  const { headers } = await owner.ask('me');
  assert.match(String(headers['unwind-request']), /^[0-9a-f-]{36}$/);
  assert.equal(headers['cache-control'], 'no-store');
});

test('[HTTP-5] a request that changes something comes from our own pages or from no browser', async (t) => {
  const { server } = await freshServer(t, { environment: { UNWIND_ADDRESS: 'https://unwind.example' } });
  const status = async (headers: Record<string, string>) => {
    const payload = JSON.stringify({ email: 'nobody@example.org', password: 'not the password' });
    const url = '/api/sign-in';
    const type = { 'content-type': 'application/json', host: 'unwind.example' };
    return (await server.inject({ method: 'POST', url, payload, headers: { ...type, ...headers } }))
      .statusCode;
  };
  assert.equal(await status({ 'sec-fetch-site': 'same-origin' }), 409);
  assert.equal(await status({ origin: 'https://unwind.example' }), 409);
  assert.equal(await status({ referer: 'https://unwind.example/sign-in' }), 409);
  assert.equal(await status({}), 409);
  for (const site of ['cross-site', 'same-site', 'none'])
    assert.equal(await status({ 'sec-fetch-site': site }), 403, site);
  assert.equal(await status({ origin: 'https://evil.example' }), 403);
  assert.equal(await status({ origin: 'null' }), 403);
  assert.equal(await status({ referer: 'https://evil.example/unwind.example' }), 403);
  assert.equal(await status({ 'sec-fetch-site': 'cross-site', origin: 'https://unwind.example' }), 403);
});

test('[HTTP-5] a body is JSON of at most one mebibyte', async (t) => {
  const { server } = await freshServer(t);
  const send = (payload: string, type: string) =>
    server.inject({ method: 'POST', url: '/api/sign-in', payload, headers: { 'content-type': type } });
  const form = await send('email=a%40b.example&password=x', 'application/x-www-form-urlencoded');
  assert.equal(form.statusCode, 415);
  const plain = await send('{"email":"a@b.example","password":"x"}', 'text/plain');
  assert.equal(plain.statusCode, 415);
  const broken = await send('{"email":', 'application/json');
  assert.deepEqual(
    [broken.statusCode, broken.json().problems],
    [400, [{ path: 'body', message: 'The request could not be read.' }]],
  );
  const poisoned = await send('{"__proto__":{"admin":true}}', 'application/json');
  assert.equal(poisoned.statusCode, 400);
  const large = await send(JSON.stringify({ email: 'a'.repeat(1_048_576) }), 'application/json');
  assert.equal(large.statusCode, 413);
});

test('[HTTP-14] answers of JSON and HTML are compressed as the browser asks', async (t) => {
  const { server } = await freshServer(t);
  for (const encoding of ['br', 'gzip']) {
    for (const url of ['/api/openapi.json', '/api/docs']) {
      const answer = await server.inject({ url, headers: { 'accept-encoding': encoding } });
      assert.equal(answer.headers['content-encoding'], encoding);
    }
  }
  const plain = await server.inject({ url: '/api/openapi.json' });
  assert.equal(plain.headers['content-encoding'], undefined);
});

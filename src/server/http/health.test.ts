import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshServer } from '#test/server.ts';

test('[HTTP-10] healthy and ready, while the database answers with this build’s schema', async (t) => {
  const { server, fresh } = await freshServer(t);
  assert.deepEqual((await server.inject('/healthz')).json(), { healthy: true });
  assert.deepEqual((await server.inject('/readyz')).json(), { ready: true });
  await fresh.asSuperuser((superuser) =>
    superuser.query(
      `insert into unwind.migration (number, name, checksum) values (9999, '9999-newer.sql', '')`,
    ),
  );
  const behind = await server.inject('/readyz');
  assert.deepEqual([behind.statusCode, behind.json()], [503, { ready: false, missing: 'migrations' }]);
  assert.equal((await server.inject('/healthz')).statusCode, 200);
});

test('[HTTP-10] not ready while the database does not answer, and ready again', async (t) => {
  const { server, fresh } = await freshServer(t);
  await fresh.asSuperuser((superuser) => superuser.query('alter table unwind.migration rename to hidden'));
  const away = await server.inject('/readyz');
  assert.deepEqual([away.statusCode, away.json()], [503, { ready: false, missing: 'database' }]);
  await fresh.asSuperuser((superuser) => superuser.query('alter table unwind.hidden rename to migration'));
  assert.equal((await server.inject('/readyz')).statusCode, 200);
});

test('[HTTP-11] metrics count by route, with the connections, the queue and the event loop', async (t) => {
  const { server } = await freshServer(t);
  await server.inject('/api/clients/0198a000-0000-7000-8000-000000000003');
  const metrics = await server.inject('/metrics');
  assert.equal(metrics.statusCode, 200);
  assert.match(
    metrics.body,
    /unwind_http_request_seconds_count\{method="GET",route="\/api\/clients\/:client",status="401"\} 1/,
  );
  assert.match(metrics.body, /unwind_database_connections\{pool="identity",state="idle"\}/);
  assert.match(metrics.body, /unwind_jobs_queued 0/);
  assert.match(metrics.body, /nodejs_eventloop_lag_seconds/);
  assert.doesNotMatch(metrics.body, /0198a000/);
});

test('[HTTP-11] metrics are for this machine or who has the token, and no proxy speaks for this machine', async (t) => {
  const token = 'a token of sixteen or more';
  const { server } = await freshServer(t, { environment: { UNWIND_METRICS_TOKEN: token } });
  const status = async (remoteAddress: string, headers: Record<string, string> = {}) =>
    (await server.inject({ url: '/metrics', remoteAddress, headers })).statusCode;
  assert.equal(await status('127.0.0.1'), 200);
  assert.equal(await status('::1'), 200);
  assert.equal(await status('203.0.113.5'), 403);
  assert.equal(await status('127.0.0.1', { 'x-forwarded-for': '203.0.113.5' }), 403);
  assert.equal(await status('203.0.113.5', { authorization: `Bearer ${token}` }), 200);
  assert.equal(await status('203.0.113.5', { authorization: 'Bearer another' }), 403);
});

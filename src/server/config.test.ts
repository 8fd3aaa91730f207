import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configFrom, ConfigProblems } from './config.ts';

test('[HTTP-15] nothing set means the demonstration on this machine', () => {
  const { folder, port, host, demo, requestsPerMinute, logLevel, databaseUrl } = configFrom({});
  assert.deepEqual(
    { folder, port, host, demo, requestsPerMinute, logLevel, databaseUrl },
    {
      folder: './.unwind',
      port: 4810,
      host: '127.0.0.1',
      demo: true,
      requestsPerMinute: 1200,
      logLevel: 'info',
      databaseUrl: undefined,
    },
  );
});

test('[HTTP-15] an empty variable counts as absent, and an address is kept as its origin', () => {
  const config = configFrom({
    DATABASE_URL: '',
    UNWIND_ADDRESS: 'https://unwind.example/',
    UNWIND_DEMO: '0',
  });
  assert.deepEqual(
    [config.databaseUrl, config.address, config.demo],
    [undefined, 'https://unwind.example', false],
  );
});

test('[HTTP-15] each thing wrong is one line that names the variable', () => {
  const environment = {
    DATABASE_URL: 'mysql://somewhere',
    UNWIND_PORT: '70000',
    UNWIND_ADDRESS: 'unwind.example',
    UNWIND_DEMO: 'yes',
    UNWIND_SECRET: 'short',
    UNWIND_LOG_LEVEL: 'loud',
    UNWIND_TRUSTED_PROXIES: 'loopback, banana',
  };
  assert.throws(
    () => configFrom(environment),
    (error: unknown) => {
      assert.ok(error instanceof ConfigProblems);
      assert.deepEqual(error.lines, [
        'DATABASE_URL: write postgresql://…',
        'UNWIND_PORT: write a port up to 65535',
        'UNWIND_ADDRESS: write an address such as https://unwind.example',
        'UNWIND_DEMO: write 0 or 1',
        'UNWIND_SECRET: write at least 32 characters',
        'UNWIND_LOG_LEVEL: write fatal, error, warn, info, debug or silent',
        'UNWIND_TRUSTED_PROXIES: write addresses or ranges such as 10.0.0.0/8, or loopback',
      ]);
      return true;
    },
  );
});

test('[HTTP-15] an address with a path is refused, for Unwind answers at the root of its own', () => {
  assert.throws(
    () => configFrom({ UNWIND_ADDRESS: 'https://care.example/unwind' }),
    /^ConfigProblems: UNWIND_ADDRESS: write it without a path$/,
  );
});

test('[HTTP-15] proxies are addresses, ranges and the names of ranges', () => {
  assert.deepEqual(proxiesFrom('loopback, 10.0.0.0/8,fd00::/8,192.0.2.7'), [
    'loopback',
    '10.0.0.0/8',
    'fd00::/8',
    '192.0.2.7',
  ]);
  for (const text of ['10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', 'loopback,', '300.1.1.1'])
    assert.throws(() => proxiesFrom(text), ConfigProblems, text);
});

test('[HTTP-15] keys of the payment provider come together, and are known by how they begin', () => {
  const keys = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' };
  assert.equal(configFrom({}).stripe, undefined);
  assert.equal(configFrom(keys).stripe?.secretKey, 'sk_test_1');
  assert.throws(() => configFrom({ STRIPE_SECRET_KEY: 'sk_test_1' }), /together, or neither/);
  assert.throws(() => configFrom({ ...keys, STRIPE_SECRET_KEY: 'pk_test_1' }), /sk_ or rk_/);
});

const proxiesFrom = (text: string): unknown => configFrom({ UNWIND_TRUSTED_PROXIES: text }).trustedProxies;

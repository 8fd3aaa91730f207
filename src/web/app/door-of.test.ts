import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract, type EndpointName } from '#contract/contract.ts';
import { doorOf } from './door-of.ts';
import { doors } from './doors.ts';
import { firstDoors } from './first-doors.ts';

test('the shell knows every endpoint by the method and path of the contract', () => {
  const all: Partial<Record<EndpointName, string>> = { ...firstDoors, ...doors };
  for (const name of Object.keys(contract) as EndpointName[]) {
    assert.equal(all[name], `${contract[name].method} ${contract[name].path}`);
  }
});

test('parameters and queries are put into the address and cannot break out of their place', async () => {
  assert.deepEqual(await doorOf('invitation', { token: '../a?b' }, undefined), {
    method: 'GET',
    address: '/api/invitations/..%2Fa%3Fb',
  });
  assert.equal((await doorOf('auditTrail', undefined, { before: 7 })).address, '/api/audit?before=7');
  assert.equal((await doorOf('clients', undefined, { search: '' })).address, '/api/clients');
});

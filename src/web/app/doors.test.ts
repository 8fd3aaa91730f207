import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract, type EndpointName } from '#contract/contract.ts';
import { doorOf, doors } from './doors.ts';

test('the shell knows every endpoint by the method and path of the contract', () => {
  for (const name of Object.keys(contract) as EndpointName[]) {
    assert.equal(doors[name], `${contract[name].method} ${contract[name].path}`);
  }
});

test('parameters and queries are put into the address and cannot break out of their place', () => {
  assert.deepEqual(doorOf('invitation', { token: '../a?b' }, undefined), {
    method: 'GET',
    address: '/api/invitations/..%2Fa%3Fb',
  });
  assert.equal(doorOf('auditTrail', undefined, { before: 7 }).address, '/api/audit?before=7');
  assert.equal(doorOf('clients', undefined, { search: '' }).address, '/api/clients');
});

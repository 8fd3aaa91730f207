import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf } from './initials.ts';

test('the first and the last name give a person’s initials', () => {
  assert.equal(initialsOf('Maren Holt'), 'MH');
  assert.equal(initialsOf('  ana de la Cruz '), 'AC');
  assert.equal(initialsOf('Øyvind'), 'Ø');
  assert.equal(initialsOf(''), '');
});

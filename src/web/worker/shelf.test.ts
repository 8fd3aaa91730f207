import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptPathFor } from './shelf.ts';

const build = {
  origin: 'https://care.example',
  known: new Set(['/index.html', '/icon.svg', '/assets/app-1.js']),
};
const asked = (path: string, more: { method?: string; mode?: RequestMode } = {}) =>
  keptPathFor({ method: 'GET', mode: 'cors', url: new URL(path, build.origin).href, ...more }, build);

test('[WORKER-1] an answer of the server is never taken from what is kept', () => {
  assert.equal(asked('/api/me'), null);
  assert.equal(asked('/api/clients', { mode: 'navigate' }), null);
  assert.equal(asked('/icon.svg', { method: 'POST' }), null);
  assert.equal(asked('https://elsewhere.example/icon.svg'), null);
});

test('[WORKER-1] pages that the server answers itself are left to it', () => {
  for (const path of [
    '/api',
    '/docs/',
    '/healthz',
    '/readyz',
    '/metrics',
    '/report.pdf',
    '/at/still-point',
    '/find',
    '/self-care/',
  ]) {
    assert.equal(asked(path, { mode: 'navigate' }), null, path);
  }
});

test('[WORKER-2] every page of the app opens with its one page', () => {
  for (const path of ['/', '/today', '/clients/7/session/8', '/documents', '/apiary?x=1', '/site']) {
    assert.equal(asked(path, { mode: 'navigate' }), '/index.html', path);
  }
});

test('[WORKER-2] the files of the build are answered from what is kept', () => {
  assert.equal(asked('/icon.svg?size=2'), '/icon.svg');
  assert.equal(asked('/assets/app-1.js'), '/assets/app-1.js');
  assert.equal(asked('/unknown.svg'), null);
});

test('[WORKER-3] a file of the build before this one may still be kept', () => {
  assert.equal(asked('/assets/app-0.js'), '/assets/app-0.js');
});

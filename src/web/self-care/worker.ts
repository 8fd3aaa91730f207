import { selfCareShelf } from './shelf.ts';
import type { Build } from '#web/worker/build.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: scripts/service-worker-plugin.ts. */
declare const UNWIND_SELF_CARE: Build;

const shelf = selfCareShelf(UNWIND_SELF_CARE, {
  caches: self.caches,
  fetch: (request) => self.fetch(request),
  origin: self.location.origin,
});

// A page that is read once in a while has nothing running that a newer build could cut off: it takes over at once.
self.addEventListener('install', (event) => event.waitUntil(shelf.fill().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => {
  event.waitUntil(shelf.clean().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const answer = shelf.answerTo(event.request);
  if (answer) event.respondWith(answer);
});

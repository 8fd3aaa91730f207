import { isKeyMessage, keyKeeper } from './worker/key-keeper.ts';
import type { Build } from './worker/build.ts';
import { momentOf } from './worker/moment.ts';
import { openPage } from './worker/open-page.ts';
import { shelfOf } from './worker/shelf.ts';
import { subscribeAgain, type SubscriptionChange } from './worker/subscribe-again.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: scripts/service-worker-plugin.ts. */
declare const UNWIND_BUILD: Build;

const shelf = shelfOf(UNWIND_BUILD, {
  caches: self.caches,
  fetch: (request) => self.fetch(request),
  origin: self.location.origin,
});
const keys = keyKeeper(() => Date.now());

self.addEventListener('install', (event) => event.waitUntil(shelf.fill()));

self.addEventListener('activate', (event) => {
  event.waitUntil(shelf.clean().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const answer = shelf.answerTo(event.request);
  if (answer) event.respondWith(answer);
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const data: unknown = event.data;
  if (isKeyMessage(data)) event.ports[0]?.postMessage(keys.hear(data));
  else if (isTakeOver(data)) event.waitUntil(self.skipWaiting());
});

self.addEventListener('push', (event) => {
  const { title, body, open } = momentOf(event.data?.text());
  const look = { body, data: open, tag: 'moment', icon: '/icon-192.png', badge: '/icon-192.png' };
  event.waitUntil(self.registration.showNotification(title, look));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openPage(String(event.notification.data), self.clients));
});

self.addEventListener('pushsubscriptionchange', (event) => {
  const change = event as ExtendableEvent & SubscriptionChange;
  const world = {
    fetch: (address: string, how?: RequestInit) => self.fetch(address, how),
    pushes: self.registration.pushManager,
  };
  change.waitUntil(subscribeAgain(change, world));
});

const isTakeOver = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'take-over';

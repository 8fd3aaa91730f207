import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, type OpenWindow } from './open-page.ts';

const origin = 'https://care.example';

/** What is done with the windows at these pages after a tap on a message; `strange` are those that cannot be led. */
async function tapped(pages: readonly string[], strange: readonly string[] = []): Promise<readonly string[]> {
  const done: string[] = [];
  const open = pages.map((page): OpenWindow => ({
    url: origin + page,
    focus: async () => void done.push(`front ${page}`),
    navigate: async (to) => {
      if (strange.includes(page)) throw new TypeError('not this worker’s');
      done.push(`${page} to ${to}`);
    },
  }));
  await openPage('/my/home', {
    matchAll: async ({ type }) => (type === 'window' ? open : []),
    openWindow: async (page) => void done.push(`new ${page}`),
  });
  return done;
}

test('[WORKER-8] a tap on a reminder opens its page where no window is open', async () => {
  assert.deepEqual(await tapped([]), ['new /my/home']);
});

test('[WORKER-8] a window that is there is brought to the front, and a session being played is not broken off', async () => {
  assert.deepEqual(await tapped(['/today', '/my/home']), ['front /my/home']);
  assert.deepEqual(await tapped(['/my', '/my/home/play?wish=gentle']), ['front /my/home/play?wish=gentle']);
});

test('[WORKER-8] a window that shows a list is led to the page', async () => {
  assert.deepEqual(await tapped(['/my/']), ['/my/ to /my/home', 'front /my/']);
  assert.deepEqual(await tapped(['/my/diary', '/']), ['/ to /my/home', 'front /']);
});

test('[WORKER-8] where something may be written nothing is led away', async () => {
  for (const page of ['/my/diary', '/my/homework', '/clients/7/session/8', '/my/questions'])
    assert.deepEqual(await tapped([page]), ['new /my/home'], page);
});

test('[WORKER-8] a window that cannot be led does not keep the page from opening', async () => {
  assert.deepEqual(await tapped(['/my'], ['/my']), ['new /my/home']);
});

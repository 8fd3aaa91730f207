import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MyReminders, saveMyReminders } from '#contract/home.ts';
import { type SubscriptionChange, subscribeAgain } from './subscribe-again.ts';

const [before, after] = ['https://push.example/before', 'https://push.example/after'];
const evenings = { at: '19:30', days: [1, 3], zone: 'Europe/Berlin', byPush: true, byMail: false };
const chosen: MyReminders = {
  reminder: evenings,
  hasMailAddress: true,
  endpoints: [before],
  pushKey: 'the-practice',
};

const subscription = (endpoint: string, done: string[]) => ({
  endpoint,
  toJSON: () => ({ keys: { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) } }),
  unsubscribe: async () => (done.push(`off ${endpoint}`), true),
});

/** What the worker does after a change, where the practice answers so. */
async function changed(
  change: SubscriptionChange,
  { standing = chosen, signedIn = true, takes = true } = {},
): Promise<readonly string[]> {
  const done: string[] = [];
  await subscribeAgain(change, {
    fetch: async (address, how) => {
      assert.equal(address, saveMyReminders.path);
      if (how?.method !== 'PUT') return Response.json(standing, { status: signedIn ? 200 : 401 });
      const body = saveMyReminders.body.parse(JSON.parse(how.body as string));
      assert.deepEqual(body.reminder, standing.reminder, 'what was chosen stays');
      done.push(
        `told ${body.subscribe?.endpoint}`,
        ...(body.unsubscribe ? [`gone ${body.unsubscribe}`] : []),
      );
      return Response.json(standing, { status: takes ? 200 : 500 });
    },
    pushes: {
      subscribe: async ({ applicationServerKey, userVisibleOnly }) => {
        assert.ok(userVisibleOnly);
        done.push(`on with ${applicationServerKey}`);
        return subscription(after, done);
      },
    },
  });
  return done;
}

const old = { oldSubscription: { endpoint: before } };

test('[WORKER-9] a subscription that the browser ends is made anew, and the practice told of both', async () => {
  const anew = ['on with the-practice', `told ${after}`];
  assert.deepEqual(await changed(old), [...anew, `gone ${before}`]);
  assert.deepEqual(await changed({}), anew, 'a browser that says nothing of the one before');
});

test('[WORKER-9] one that the browser made itself is told', async () => {
  const newSubscription = subscription(after, []);
  assert.deepEqual(await changed({ ...old, newSubscription }), [`told ${after}`, `gone ${before}`]);
});

test('[WORKER-9] nobody is signed up who did not choose it, is not signed in, or was not pushed to here', async () => {
  const byMail = { ...chosen, reminder: { ...evenings, byPush: false } };
  assert.deepEqual(await changed(old, { standing: { ...chosen, reminder: null } }), []);
  assert.deepEqual(await changed(old, { standing: byMail }), []);
  assert.deepEqual(await changed(old, { signedIn: false }), []);
  assert.deepEqual(
    await changed(old, { standing: { ...chosen, endpoints: ['https://push.example/her'] } }),
    [],
  );
});

test('[WORKER-9] what the practice could not be told of is not kept', async () => {
  assert.deepEqual((await changed(old, { takes: false })).at(-1), `off ${after}`);
});

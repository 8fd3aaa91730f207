import type { MyReminders } from '#contract/home.ts';

type Subscription = {
  readonly endpoint: string;
  toJSON(): { readonly keys?: Record<string, string> };
  unsubscribe(): Promise<boolean>;
};

/** What the browser says when a subscription of its own ends: either may be missing, and in older browsers both are. */
export type SubscriptionChange = {
  readonly oldSubscription?: { readonly endpoint: string } | null;
  readonly newSubscription?: Subscription | null;
};

type World = {
  readonly fetch: (address: string, how?: RequestInit) => Promise<Response>;
  readonly pushes: {
    subscribe(how: { userVisibleOnly: true; applicationServerKey: string }): Promise<Subscription>;
  };
};

const DOOR = '/api/my/reminders';

/**
 * A browser ends a subscription now and then, and tells its worker once. The worker signs up anew and says so where the
 * client said it (WORKER-9). Only for who is signed in and has chosen messages, and was pushed to here where that is known:
 * on a phone of two people nobody is given the other's. Without a network or a sign-in it is left to the page of reminders.
 */
export async function subscribeAgain(change: SubscriptionChange, { fetch, pushes }: World): Promise<void> {
  const answer = await fetch(DOOR);
  if (!answer.ok) return;
  const { reminder, endpoints, pushKey } = (await answer.json()) as MyReminders;
  const before = change.oldSubscription?.endpoint;
  if (reminder?.byPush !== true || (before !== undefined && !endpoints.includes(before))) return;
  const made =
    change.newSubscription ??
    (await pushes.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey }));
  const told = await fetch(DOOR, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      reminder,
      subscribe: { endpoint: made.endpoint, ...keysOf(made) },
      ...(before === undefined || before === made.endpoint ? {} : { unsubscribe: before }),
    }),
  });
  // What the practice does not know of is not kept: the page then says that this phone gets no messages.
  if (!told.ok) await made.unsubscribe();
}

const keysOf = (made: Subscription): { p256dh: string; auth: string } => {
  const { keys } = made.toJSON();
  return { p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' };
};

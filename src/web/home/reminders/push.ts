/** What this browser makes of messages. `unsubscribed`: it may show them, and nobody sends it any yet. */
export type PushState = 'unsupported' | 'denied' | 'default' | 'granted';

export const pushState = (): PushState =>
  'Notification' in window && 'serviceWorker' in navigator && 'PushManager' in window
    ? Notification.permission
    : 'unsupported';

/** As a browser's `PushSubscription` writes itself. */
export type Subscription = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** Asked on a tap alone. */
export const askPermission = async (): Promise<PushState> => {
  await Notification.requestPermission();
  return pushState();
};

/** Signs this browser up with its maker's push service, for the practice's key alone. Null where that did not work. */
export const subscribeHere = async (pushKey: string): Promise<Subscription | null> => {
  try {
    const { pushManager } = await navigator.serviceWorker.ready;
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey });
    const { endpoint, keys } = made.toJSON();
    const [p256dh, auth] = [keys?.['p256dh'], keys?.['auth']];
    return endpoint === undefined || p256dh === undefined || auth === undefined
      ? null
      : { endpoint, p256dh, auth };
  } catch {
    return null;
  }
};

/** Where this browser is pushed to, if it is signed up; undefined when it is not. */
export const endpointHere = async (): Promise<string | undefined> => {
  if (pushState() !== 'granted') return undefined;
  const worker = await navigator.serviceWorker.getRegistration();
  return (await worker?.pushManager.getSubscription())?.endpoint;
};

/** Signs this browser off; answers the address that nobody need send to any more. */
export const unsubscribeHere = async (): Promise<string | undefined> => {
  const worker = await navigator.serviceWorker.getRegistration();
  const known = await worker?.pushManager.getSubscription();
  await known?.unsubscribe();
  return known?.endpoint;
};

/** Shows one message now, as a reminder looks. */
export const showOne = async (title: string, body: string): Promise<void> => {
  const worker = await navigator.serviceWorker.ready;
  await worker.showNotification(title, { body, tag: 'unwind-try', icon: '/icon-192.png' });
};

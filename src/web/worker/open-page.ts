/** A window of the app, as a worker sees it. */
export type OpenWindow = {
  readonly url: string;
  focus(): Promise<unknown>;
  navigate(page: string): Promise<unknown>;
};

/** The windows that are open, and a way to open one more. */
export type Windows = {
  matchAll(which: { type: 'window' }): Promise<readonly OpenWindow[]>;
  openWindow(page: string): Promise<unknown>;
};

/**
 * Shows a page after a tap on a message (WORKER-8). A window that is there already is brought to the front, a session that
 * is being played too. One that shows only a list is led there. In any other something may be written that leading it away
 * would lose: it stays, and a new window opens.
 */
export async function openPage(page: string, windows: Windows): Promise<void> {
  const open = await windows.matchAll({ type: 'window' });
  const there = open.find((one) => isAt(one, page));
  if (there) return void (await there.focus());
  const listing = open.find(showsAList);
  if (!listing || !(await led(listing, page))) await windows.openWindow(page);
}

const pathOf = ({ url }: OpenWindow): string => new URL(url).pathname.replace(/\/$/, '');

const isAt = (one: OpenWindow, page: string): boolean =>
  pathOf(one) === page || pathOf(one).startsWith(`${page}/`);

/** The app's first page, and the client's: nothing is typed on either. */
const showsAList = (one: OpenWindow): boolean => ['', '/my'].includes(pathOf(one));

/** A window that another worker has in hand cannot be led. One that was led is right even where it may not come to the front. */
async function led(one: OpenWindow, page: string): Promise<boolean> {
  try {
    await one.navigate(page);
  } catch {
    return false;
  }
  await one.focus().catch(() => undefined);
  return true;
}

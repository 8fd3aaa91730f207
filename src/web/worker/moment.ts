/** A reminder as it came: what a lock screen shows, and which page a tap opens. */
export type Moment = { readonly title: string; readonly body: string; readonly open: string };

const USUAL: Moment = { title: 'Unwind', body: 'A moment for you.', open: '/my/home' };

/** Reads what was pushed. A browser must show something for every push, so what cannot be read is shown as the usual. */
export function momentOf(pushed: string | undefined): Moment {
  try {
    const said: unknown = JSON.parse(pushed ?? '');
    if (!isMoment(said)) return USUAL;
    return { ...said, open: pageOf(said.open) };
  } catch {
    return USUAL;
  }
}

const isMoment = (said: unknown): said is Moment =>
  typeof said === 'object' &&
  said !== null &&
  ['title', 'body', 'open'].every((name) => typeof (said as Record<string, unknown>)[name] === 'string');

/** A page of the app alone: nothing that was pushed leads elsewhere. */
const pageOf = (open: string): string => (/^\/(?!\/)[\w/-]*$/.test(open) ? open : USUAL.open);

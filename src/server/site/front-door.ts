import type { Database } from '#server/database/database.ts';
import { SESSION_COOKIE } from '#server/identity/library.ts';
import { signedCookie } from '#server/identity/signed-cookie.ts';

type FrontDoor = { readonly database: Database; readonly demo: boolean; readonly secret: string };

/**
 * Where the bare address leads: to the one practice that shows its pages here, or to the search among several. Undefined
 * for whoever is signed in, and where nobody shows anything: the app answers.
 */
export const frontDoor =
  ({ database, demo, secret }: FrontDoor) =>
  async (cookies: string | undefined): Promise<string | undefined> => {
    if (signedCookie(cookies, SESSION_COOKIE, secret) !== null) return undefined;
    const { rows } = await database.identity.query<{ slug: string }>(
      'select slug from unwind.published_sites($1, 2)',
      [demo],
    );
    const [one, another] = rows;
    if (one === undefined) return undefined;
    return another === undefined ? `/at/${one.slug}` : '/find';
  };

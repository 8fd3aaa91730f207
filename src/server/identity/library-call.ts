import { APIError } from 'better-auth/api';
import { type Result, accepted, refused } from '#domain/base/result.ts';

type Answered<Body> = { readonly headers: Headers; readonly response: Body };
export type Heard<Body> = { readonly body: Body; readonly cookies: readonly string[] };

/** Asks the identity library; its no comes back as its code, anything else it throws is a fault. */
export async function askLibrary<Body>(call: Promise<Answered<Body>>): Promise<Result<Heard<Body>, string>> {
  try {
    const { headers, response } = await call;
    return accepted({ body: response, cookies: headers.getSetCookie() });
  } catch (no) {
    if (no instanceof APIError && no.statusCode < 500) return refused(String(no.body?.['code'] ?? no.status));
    throw no;
  }
}

import type { EndpointShape } from '#contract/endpoint.ts';
import type { Asking } from '#server/database/database.ts';
import type { Call } from '#server/http/handler.ts';

/** A request that has passed the doors already, for trying a room without them. */
export function called<E extends EndpointShape>(
  asking: Asking,
  input: Partial<Pick<Call<E>, 'params' | 'query' | 'body'>>,
): Call<E> {
  const call: unknown = {
    asking,
    signIn: { id: 'test', user: 'test', token: 'test', device: null },
    request: asking.request,
    headers: new Headers(),
    setCookies: () => {},
    ...input,
  };
  return call as Call<E>;
}

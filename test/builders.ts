import type { EndpointShape } from '#contract/endpoint.ts';
import type { Call } from '#server/http/handler.ts';

/** A request that has passed the doors already, for trying a room without them. */
export function called<E extends EndpointShape>(
  asking: Call<E>['asking'],
  input: Partial<Pick<Call<E>, 'params' | 'query' | 'body'>>,
): Call<E> {
  const call: unknown = {
    asking,
    signIn: { id: 'test', user: 'test', token: 'test', device: null },
    request: 'test',
    headers: new Headers(),
    setCookies: () => {},
    ...input,
  };
  return call as Call<E>;
}

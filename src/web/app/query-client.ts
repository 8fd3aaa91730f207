import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Offline, SignedOut } from './call-failures.ts';

/** The key under which the signed-in member is known; `null` when nobody is. */
export const ME = ['me'] as const;

/** What the browser knows of the server, in memory only. A sign-in that ended anywhere ends it everywhere. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    // We learn that we are offline by trying: `navigator.onLine` also says yes behind a dead router.
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      retry: (failures, failure) => failure instanceof Offline && failures < 1,
      retryDelay: 1000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

function noticeSignedOut(failure: unknown): void {
  if (failure instanceof SignedOut) queryClient.setQueryData(ME, null);
}

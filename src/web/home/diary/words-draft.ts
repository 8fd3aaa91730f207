import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { queryClient } from '#web/app/query-client.ts';
import type { OpenStore } from '#web/sync/open-store.ts';

/** Words about a day that are being written and are no note yet. */
type Draft = { readonly day: string; readonly text: string };

export type WordsDraft = {
  readonly draft: Draft | null;
  readonly typed: (draft: Draft) => void;
  readonly forget: () => void;
};

const PAGE = 'diary-words';
const PAUSE_MS = 300;

let turn: Promise<unknown> = Promise.resolve();

/** What is typed lies under the phone's key from the first pause on, so that a reload in the middle of a sentence loses nothing. */
export const useWordsDraft = (store: OpenStore): WordsDraft => {
  const queryKey = ['diary-words', store.place.cabinet];
  const { data = null } = useQuery({
    queryKey,
    queryFn: async () => (await store.read<Draft | null>(PAGE)) ?? null,
    staleTime: Infinity,
  });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = (draft: Draft | null): void => {
    queryClient.setQueryData<Draft | null>(queryKey, draft);
    // Where the disk takes nothing the words still stand in the field, and keeping them says so.
    turn = turn.then(() => store.keep(PAGE, draft)).catch(() => undefined);
  };
  return {
    draft: data,
    typed: (draft) => {
      clearTimeout(pause.current);
      pause.current = setTimeout(() => write(draft), PAUSE_MS);
    },
    forget: () => {
      clearTimeout(pause.current);
      write(null);
    },
  };
};

import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryClient } from '#web/app/query-client.ts';
import { useReached } from '#web/app/reach-model.ts';
import { useDevice } from '#web/sync/device.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import {
  dropRefused,
  keepRisk,
  putAway,
  readRedemptions,
  readRisk,
  redeemHere,
  sendRedemptions,
  tryRefusedAgain,
  type Risk,
} from '#web/sync/redemptions.ts';

const KEY = ['redeemed-offline'] as const;

export const useOpenStore = (): OpenStore | null => {
  const state = useDevice();
  return state.status === 'open' ? state.store : null;
};

/** What waits and what was sent; sends it when the page opens and whenever the server is back. */
export const useRedemptions = (store: OpenStore | null) => {
  const reached = useReached();
  useEffect(() => {
    if (store && reached) void sendAndTell(store);
  }, [store, reached]);
  return useQuery({
    queryKey: [...KEY, store?.place.cabinet ?? 'none'],
    queryFn: async () => (store ? { ...(await readRedemptions(store)), risk: await readRisk(store) } : null),
    staleTime: 0,
  });
};

const sendAndTell = async (store: OpenStore): Promise<void> => {
  const isAnySent = await sendRedemptions(store);
  await tell();
  if (!isAnySent) return;
  await queryClient.invalidateQueries({ queryKey: ['ledger'] });
  await queryClient.invalidateQueries({ queryKey: ['visit-bill'] });
};

const tell = (): Promise<void> => queryClient.invalidateQueries({ queryKey: KEY });

export type Taking = {
  readonly id: string;
  readonly certificate: { readonly id: string } | { readonly code: string };
  readonly ending?: string | undefined;
  readonly cents: number;
  readonly appointment?: string | undefined;
};

export const useTake = (store: OpenStore) =>
  useMutation({ mutationFn: (taking: Taking) => redeemHere(store, taking), onSuccess: tell });

export const usePutAway = (store: OpenStore) =>
  useMutation({ mutationFn: () => putAway(store), onSuccess: tell });

export const useTryAgain = (store: OpenStore) =>
  useMutation({ mutationFn: () => tryRefusedAgain(store), onSettled: tell });

export const useDropRefused = (store: OpenStore) =>
  useMutation({ mutationFn: (id: string) => dropRefused(store, id), onSuccess: tell });

/** What the server said of the practice's risk is kept, for when it cannot be asked. */
export const useKeptRisk = (store: OpenStore | null, risk: Risk | undefined): void => {
  const { upTo, currency } = risk ?? {};
  useEffect(() => {
    if (store && upTo !== undefined && currency !== undefined)
      void keepRisk(store, { upTo, currency }).then(tell);
  }, [store, upTo, currency]);
};

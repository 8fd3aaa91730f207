import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Offline } from '#web/app/call-failures.ts';
import { queryClient } from '#web/app/query-client.ts';
import { useReached } from '#web/app/reach-model.ts';
import { formProblem } from '#web/ui/form-problems.ts';

/** Something asked of the diary that has not been answered: it is shown as waiting, and never as done. */
export type WaitingWish = {
  /** A later wish for the same thing takes the place of an earlier one. */
  readonly key: string;
  readonly words: string;
  readonly standing: 'waiting' | 'sending' | 'refused';
  readonly why?: string;
  /** Sends it again: what was refused, or nothing once it is done. */
  readonly send: () => Promise<string | null>;
};

// Kept where everything is forgotten when somebody signs out, and in memory alone.
const KEY = ['diary-waiting'] as const;
const all = (): readonly WaitingWish[] => queryClient.getQueryData<readonly WaitingWish[]>(KEY) ?? [];
const set = (wishes: readonly WaitingWish[]) => void queryClient.setQueryData(KEY, wishes);

export const keepWaiting = (wish: Pick<WaitingWish, 'key' | 'words' | 'send'>): void =>
  set([...all().filter(({ key }) => key !== wish.key), { ...wish, standing: 'waiting' }]);

export const dropWaiting = (key: string): void => set(all().filter((wish) => wish.key !== key));

/** What waits. Sent by itself, one after the other, as soon as the server answers again. */
export const useWaiting = (): readonly WaitingWish[] => {
  const reached = useReached();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: all,
    initialData: all,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const isWaiting = data.some(({ standing }) => standing === 'waiting');
  useEffect(() => {
    if (reached && isWaiting) void sendAll();
  }, [reached, isWaiting]);
  return data;
};

export const sendAll = async (): Promise<void> => {
  const next = all().find(({ standing }) => standing === 'waiting');
  if (!next || all().some(({ standing }) => standing === 'sending')) return;
  change(next.key, { standing: 'sending' });
  const sent = await sendOne(next);
  if (sent === 'offline') return change(next.key, { standing: 'waiting' });
  if (sent === null) dropWaiting(next.key);
  else change(next.key, { standing: 'refused', why: sent });
  await sendAll();
};

const sendOne = async (wish: WaitingWish): Promise<string | null> => {
  try {
    return await wish.send();
  } catch (failure) {
    return failure instanceof Offline ? 'offline' : (formProblem(failure) ?? '');
  }
};

const change = (key: string, to: Pick<WaitingWish, 'standing' | 'why'>): void =>
  set(all().map((wish) => (wish.key === key ? { ...wish, ...to } : wish)));

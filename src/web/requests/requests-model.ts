import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call, type Reply } from '#web/app/api.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

export type Wish = Reply<'wishes'>['wishes'][number];
export type Refused = keyof typeof words.refused;

const KEY = ['requests'] as const;
/** Looked at again while it is open: times are held for a while only. */
const LOOK_AGAIN_MS = 60_000;

export const useWishes = () =>
  useQuery({ queryKey: KEY, queryFn: () => ask('wishes'), refetchInterval: LOOK_AGAIN_MS });

/** Both things that can be done about a wish; what was refused stays beside it until something else is done. */
export const useWishDeeds = (wish: string) => {
  const [refused, setRefused] = useState<Refused>();
  const input = { params: { wish }, body: {} };
  const settle = async (no: Refused | undefined, said: string) => {
    setRefused(no);
    if (no === undefined) say(said);
    await queryClient.invalidateQueries({ queryKey: KEY });
  };
  const propose = useAskedOnce({
    mutationFn: () => call('proposeAgain', input),
    onSuccess: (answer) => settle(answer.ok ? undefined : answer.refusal.reason, words.saidProposed),
  });
  const decline = useAskedOnce({
    mutationFn: () => call('declineWish', input),
    onSuccess: (answer) => settle(answer.ok ? undefined : answer.refusal.reason, words.saidDeclined),
  });
  return { propose, decline, refused };
};

/** Each time that somebody could come, in words. */
export const windowWords = ({ windows }: Wish): string[] =>
  windows.map((window) => words.anyTime(daysOf(window), window.from, window.to));

const daysOf = (window: Wish['windows'][number]): string =>
  'date' in window ? dateWords(window.date) : window.days.map(dayWords).join(', ');

const dateWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });

const dayWords = (day: string): string => day.slice(0, 1).toUpperCase() + day.slice(1);

import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MyReminders, Reminder } from '#contract/home.ts';
import { ask } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from '#web/home/words.ts';
import { endpointHere, type PushState, pushState, subscribeHere, unsubscribeHere } from './push.ts';

const KEY = ['my', 'reminders'] as const;
const HERE = ['push-here'] as const;

export const useReminders = () => useQuery({ queryKey: KEY, queryFn: () => ask('myReminders') });

/** Where this browser is pushed to; null when it is not signed up. */
export const useEndpointHere = () =>
  useQuery({ queryKey: HERE, queryFn: async () => (await endpointHere()) ?? null, staleTime: 0 });

/** What is chosen on the page, before it is saved. */
export type Choice = {
  readonly at: string;
  readonly days: readonly number[];
  readonly byMail: boolean;
  readonly byPush: boolean;
};

const USUAL: Choice = { at: '19:00', days: [1, 2, 3, 4, 5, 6, 7], byMail: false, byPush: false };

/** What stands; new choices begin with the evening of every day. */
export const choiceFrom = ({ reminder }: MyReminders): Choice => reminder ?? USUAL;

export const problemOf = ({ days, byMail, byPush }: Choice): string | null => {
  if (days.length === 0) return words.reminders.needDay;
  return byMail || byPush ? null : words.reminders.needWay;
};

export type Trouble = 'push-failed';

/** Saves the choice; with messages on this phone the browser is signed up first, without them it is signed off. */
export const useSaveReminders = ({ pushKey }: MyReminders) => {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const save = useMutation({
    mutationFn: async (choice: Choice | null) => {
      setTrouble(null);
      const subscribe = choice?.byPush === true ? await subscribeHere(pushKey) : undefined;
      if (subscribe === null) {
        setTrouble('push-failed');
        return;
      }
      const unsubscribe = choice?.byPush === true ? undefined : await unsubscribeHere();
      const body = {
        reminder: choice && reminderFrom(choice),
        ...(subscribe === undefined ? {} : { subscribe }),
        ...(unsubscribe === undefined ? {} : { unsubscribe }),
      };
      queryClient.setQueryData<MyReminders>(KEY, await ask('saveMyReminders', { body }));
      await queryClient.invalidateQueries({ queryKey: HERE });
      say(choice === null ? words.reminders.off : words.reminders.saved);
    },
  });
  return { save, trouble };
};

/** At the hour where the phone is, not where the practice is. */
const reminderFrom = ({ at, days, byMail, byPush }: Choice): Reminder => ({
  at,
  days: [...days].toSorted((one, other) => one - other),
  byMail,
  byPush,
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** What the browser allows, read again after it was asked. */
export const usePushState = () => useState<PushState>(pushState);

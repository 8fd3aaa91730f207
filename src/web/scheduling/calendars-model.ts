import { useState } from 'react';
import { ask, call, type Refusal } from '#web/app/api.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { say } from '#web/ui/said.tsx';
import { renewScheduling } from './scheduling-model.ts';
import { words } from './words.ts';

export type CalendarFields = { readonly therapist: string; readonly name: string; readonly address: string };

/** Counts the busy times of a calendar elsewhere; it is read at once, so that a wrong address is told at once. */
export const useAddCalendar = (onDone: () => void) => {
  const [id] = useState<string>(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<string>();
  const add = useAskedOnce({
    mutationFn: async (fields: CalendarFields) => {
      setRefusal(undefined);
      const answer = await call('addCalendar', { body: { id, ...fields } });
      if (!answer.ok) return setRefusal(whyNot(answer.refusal));
      await renewScheduling();
      say(words.calendars.added(answer.value.times));
      onDone();
    },
  });
  return { add, refusal };
};

const whyNot = ({ reason }: Refusal<'addCalendar'>): string =>
  reason === 'no-calendar' ? words.calendars.noCalendar : words.calendars.cannotBeReached;

export const useRemoveCalendar = (onDone: () => void) =>
  useAskedOnce({
    mutationFn: (feed: string) => ask('removeCalendar', { params: { feed } }),
    onSuccess: async () => {
      await renewScheduling();
      say(words.calendars.removed);
      onDone();
    },
  });

/** The secret address of the own diary; told once. */
export const useMyCalendar = () =>
  useAskedOnce({ mutationFn: async () => (await ask('myCalendar', { body: {} })).address });

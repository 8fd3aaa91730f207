import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call, type Reply } from '#web/app/api.ts';
import { useAskedOnce } from '#web/app/asked-once.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import type { BodyOf } from '#contract/endpoint.ts';
import type { Contract, EndpointName } from '#contract/contract.ts';
import { words } from './words.ts';

export type Scheduling = Reply<'schedulingSettings'>;
export type Service = Scheduling['services'][number];
export type Hours = Scheduling['hours'][number];
export type Body<Name extends EndpointName> = BodyOf<Contract[Name]>;

const KEY = ['scheduling'] as const;

export const useScheduling = () =>
  useQuery({ queryKey: KEY, queryFn: () => ask('schedulingSettings'), staleTime: 60_000 });

/** What is open, free and drawn follows from the settings. */
export const renewScheduling = async (): Promise<void> => {
  await Promise.all(
    ['scheduling', 'diary', 'free-times', 'why-not-free'].map((name) =>
      queryClient.invalidateQueries({ queryKey: [name] }),
    ),
  );
};

/** Adds or changes a service. The id is made once for the form, so that a repeated press adds one. */
export const useSaveService = (service: string, onDone: () => void) => {
  const [refusal, setRefusal] = useState<string>();
  const save = useAskedOnce({
    mutationFn: async (body: Body<'saveService'>) => {
      setRefusal(undefined);
      const answer = await call('saveService', { params: { service }, body });
      await renewScheduling();
      if (!answer.ok) return setRefusal(words.services.unknownTherapist);
      say(body.archived === true ? words.services.archived(body.name) : words.saved);
      onDone();
    },
  });
  return { save, refusal };
};

export const useSavePlaces = () => {
  const [refusal, setRefusal] = useState<string>();
  const save = useAskedOnce({
    mutationFn: async (body: Body<'savePlaces'>) => {
      setRefusal(undefined);
      const answer = await call('savePlaces', { body });
      await renewScheduling();
      if (!answer.ok) return setRefusal(words.places.unknownPlace);
      say(words.saved);
    },
  });
  return { save, refusal };
};

export const useSaveBookingRules = () =>
  useAskedOnce({
    mutationFn: (body: Body<'saveBookingRules'>) => ask('saveBookingRules', { body }),
    onSuccess: async () => {
      await renewScheduling();
      say(words.saved);
    },
  });

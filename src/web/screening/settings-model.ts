import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import type { Body } from './screening-model.ts';
import { words } from './words.ts';

export type Settings = Reply<'screeningSettings'>;
export type ConsentInForce = Settings['consents'][number];

const KEY = ['screening-settings'] as const;

export const useSettings = () => useQuery({ queryKey: KEY, queryFn: () => ask('screeningSettings') });

const refresh = async (): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: KEY });
  // The pages of clients carry the country and whether item 9 is watched.
  await queryClient.invalidateQueries({ queryKey: ['client'] });
};

export const useChangeSettings = () =>
  useMutation({
    mutationFn: (body: Body<'changeScreeningSettings'>) => ask('changeScreeningSettings', { body }),
    onSuccess: async () => {
      await refresh();
      say(words.saved.settings);
    },
  });

/** Puts a version in force after the one that was read. */
export const useChangeText = (text: string, after: () => void) => {
  const [refusal, setRefusal] = useState<string>();
  const deed = useMutation({
    mutationFn: async (body: Body<'changeConsentText'>) => {
      setRefusal(undefined);
      const answer = await call('changeConsentText', { params: { text }, body });
      await refresh();
      if (!answer.ok) return setRefusal(words.settings.changedMeanwhile);
      say(words.saved.text(answer.value.version));
      after();
    },
  });
  return { deed, refusal };
};

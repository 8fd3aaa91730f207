import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MyResearch } from '#contract/registry.ts';
import type { WithdrawnHow } from '#domain/outcome/registry/withdrawal.ts';
import { call, ask, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { dateOf } from '#web/app/time-words.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

export type ClientResearch = Reply<'clientResearch'>;

const keyOf = (client: string) => ['client', client, 'research'];

export const useClientResearch = (client: string) =>
  useQuery({ queryKey: keyOf(client), queryFn: () => ask('clientResearch', { params: { client } }) });

/** Whether she agrees, and since when. */
export const researchWords = (research: MyResearch, zone: string): string => {
  if (research === null) return words.client.never;
  const day = dateOf(research.since, zone);
  return research.agrees ? words.client.agrees(day) : words.client.withdrawn(day);
};

export type Said = { readonly saidOn: string; readonly how: WithdrawnHow; readonly words: string };

/** Notes a withdrawal; the page then says so, and so does whatever shows what she signed. */
export const useNoteWithdrawal = (client: string, onDone: () => void) => {
  const [refusal, setRefusal] = useState<string>();
  const note = useMutation({
    mutationFn: async (said: Said) => {
      setRefusal(undefined);
      const answer = await call('noteWithdrawal', { params: { client }, body: said });
      if (!answer.ok) return setRefusal(words.client.stillToCome);
      queryClient.setQueryData<ClientResearch>(keyOf(client), answer.value);
      await queryClient.invalidateQueries({ queryKey: ['client', client] });
      say(words.client.noted);
      onDone();
    },
  });
  return { note, refusal };
};

import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { ClientDetails, ClientRow } from '#contract/client.ts';
import { ask, call, type Refusal, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { matches } from './match-clients.ts';
import { words } from './words.ts';

type Clients = Reply<'clients'>;

/**
 * The clients found by what is typed. Where the whole list fits, it is read once and searched here at every letter, and
 * no name leaves in an address; a larger practice asks the server.
 */
export const useClients = (typed: string) => {
  const search = useDeferredValue(typed.trim());
  const all = useQuery({ queryKey: ['clients'], queryFn: () => ask('clients', { query: {} }) });
  const isWhole = all.data?.more === false;
  const found = useQuery({
    queryKey: ['clients', search],
    queryFn: () => ask('clients', { query: { search } }),
    enabled: all.data?.more === true && search !== '',
    placeholderData: keepPreviousData,
  });
  if (isWhole || search === '')
    return { query: all, rows: matching(all.data, search), more: all.data?.more ?? false };
  return { query: found, rows: found.data?.clients ?? [], more: found.data?.more ?? false };
};

const matching = (all: Clients | undefined, search: string): readonly ClientRow[] =>
  (all?.clients ?? []).filter((row) => matches(row, search));

/** Opens a client's file. The id is made once for the form, so that a repeated press adds nobody twice. */
export const useAddClient = () => {
  const [id] = useState<string>(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<string>();
  const navigate = useNavigate();
  const add = useMutation({
    mutationFn: async (details: ClientDetails) => {
      const answer = await call('addClient', { body: { id, details } });
      await queryClient.invalidateQueries({ queryKey: ['clients'] });
      if (!answer.ok) return setRefusal(whyNot(answer.refusal));
      say(words.add.added(details.name));
      await navigate({ to: '/clients/$client', params: { client: id } });
    },
  });
  return { add, refusal };
};

/** An answer was lost on the way, and the form changed before it was sent again. */
const whyNot = ({ reason }: Refusal<'addClient'>): string => {
  switch (reason) {
    case 'id-in-use':
      return words.add.alreadyAdded;
  }
};

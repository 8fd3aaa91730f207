import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyOf } from '#contract/endpoint.ts';
import type { Contract } from '#contract/contract.ts';
import { ask, call, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

export type Found = Reply<'clientScreening'>;
export type Body<Name extends keyof Contract> = BodyOf<Contract[Name]>;

const keyOf = (client: string) => ['client', client, 'screening'] as const;

export const useClientScreening = (client: string) =>
  useQuery({
    queryKey: keyOf(client),
    queryFn: () => ask('clientScreening', { params: { client } }),
  });

export type History = Reply<'screeningHistory'>;

export const useScreeningHistory = (client: string) =>
  useQuery({
    queryKey: [...keyOf(client), 'history'],
    queryFn: () => ask('screeningHistory', { params: { client } }),
  });

/** What was read of the client and of the days shows it too: the file, the diary, the day. */
const refresh = async (client: string): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['client', client] }),
    queryClient.invalidateQueries({ queryKey: ['day'] }),
    queryClient.invalidateQueries({ queryKey: ['diary'] }),
  ]);
};

/** Something done about a client's screening: sent, told, and read again. */
const useDeed = <Wanted, Got>(client: string, { deed, said, after }: Deed<Wanted, Got>) =>
  useMutation({
    mutationFn: deed,
    onSuccess: async (got: Got) => {
      await refresh(client);
      if (said !== undefined) say(said);
      after?.(got);
    },
  });

type Deed<Wanted, Got> = {
  readonly deed: (wanted: Wanted) => Promise<Got>;
  readonly said?: string;
  readonly after?: (got: Got) => void;
};

export const useAddAnswers = (client: string, after: () => void = () => undefined) =>
  useDeed(client, {
    deed: (body: Body<'addAnswers'>) => ask('addAnswers', { params: { client }, body }),
    said: words.saved.answers,
    after,
  });

/** A request that the practice may refuse: its refusal in words, until the next try. */
const useRefusable = <Wanted, Got>(client: string, { send, said, after }: Refusable<Wanted, Got>) => {
  const [refusal, setRefusal] = useState<string>();
  const deed = useMutation({
    mutationFn: async (wanted: Wanted) => {
      setRefusal(undefined);
      const answer = await send(wanted);
      if (typeof answer === 'string') return setRefusal(answer);
      await refresh(client);
      if (said !== undefined) say(said);
      after?.(answer.got);
    },
  });
  return { deed, refusal };
};

type Refusable<Wanted, Got> = {
  /** Answers what came, or why not in words. */
  readonly send: (wanted: Wanted) => Promise<{ readonly got: Got } | string>;
  readonly said?: string;
  readonly after?: (got: Got) => void;
};

export const useRecordClearance = (client: string, after: () => void) =>
  useRefusable(client, {
    send: async (body: Body<'recordClearance'>) => {
      const answer = await call('recordClearance', { params: { client }, body });
      return answer.ok ? { got: answer.value } : words.clearance.refused[answer.refusal.reason];
    },
    said: words.saved.clearance,
    after,
  });

export const useEndClearance = (client: string, after: () => void) =>
  useDeed(client, {
    deed: (clearance: string) => ask('endClearance', { params: { client, clearance } }),
    said: words.saved.clearanceEnded,
    after,
  });

export const useOverride = (client: string, after: () => void) =>
  useRefusable(client, {
    send: async (body: Body<'overrideScreening'>) => {
      const answer = await call('overrideScreening', { params: { client }, body });
      return answer.ok ? { got: answer.value } : words.override.refused[answer.refusal.reason];
    },
    said: words.saved.override,
    after,
  });

export const useCloseTask = (client: string, task: string, after: () => void) =>
  useRefusable(client, {
    send: async (body: Body<'closeSafetyTask'>) => {
      const answer = await call('closeSafetyTask', { params: { client, task }, body });
      return answer.ok ? { got: answer.value } : words.task.refused[answer.refusal.reason];
    },
    said: words.saved.task,
    after,
  });

type Letter = Reply<'writeReferral'>;

export const useWriteReferral = (client: string, after: (letter: Letter) => void) =>
  useRefusable(client, {
    send: async (body: Body<'writeReferral'>) => {
      const answer = await call('writeReferral', { params: { client }, body });
      return answer.ok ? { got: answer.value } : words.letter.refused[answer.refusal.reason];
    },
    said: words.saved.letter,
    after,
  });

export type SentLink = Reply<'sendIntake'>;

export const useSendIntake = (client: string, after: (sent: SentLink) => void) =>
  useRefusable(client, {
    send: async (body: Body<'sendIntake'>) => {
      const answer = await call('sendIntake', { params: { client }, body });
      return answer.ok ? { got: answer.value } : words.intake.refused[answer.refusal.reason];
    },
    after,
  });

export const useWithdrawIntake = (client: string, after: () => void) =>
  useDeed(client, {
    deed: (intake: string) => ask('withdrawIntake', { params: { client, intake } }),
    said: words.saved.withdrawn,
    after,
  });

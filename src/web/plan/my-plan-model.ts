import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

const key = ['my', 'plan'] as const;

export const useMyPlan = () => useQuery({ queryKey: key, queryFn: () => ask('myPlan') });

/** The client's yes to the version that she read; to another it is asked again. */
export const useAcceptPlan = () => {
  const [refusal, setRefusal] = useState<string>();
  const accept = useMutation({
    mutationFn: async (body: { version: number; name: string }) => {
      const answer = await call('acceptPlan', { body });
      setRefusal(answer.ok ? undefined : words.mine.changed);
      if (answer.ok) say(words.mine.thanks);
      await queryClient.invalidateQueries({ queryKey: key });
    },
  });
  return { accept, refusal };
};

import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call } from '#web/app/api.ts';
import { paySignOut } from '#web/app/owed-sign-out.ts';
import { useEnter } from './sign-in-model.ts';
import { words } from './words.ts';

export const useInvitation = (token: string) =>
  useQuery({ queryKey: ['invitation', token], queryFn: () => ask('invitation', { params: { token } }) });

/** Joins the practice and goes in. */
export const useAcceptInvitation = (token: string) => {
  const [refusal, setRefusal] = useState<string>();
  const enter = useEnter();
  const accept = useMutation({
    mutationFn: async (joining: { name: string; password: string }) => {
      await paySignOut();
      const answer = await call('acceptInvitation', { params: { token }, body: joining });
      if (answer.ok) return enter();
      setRefusal(words.invitation.refused[answer.refusal.reason]);
    },
  });
  return { refusal, accept };
};

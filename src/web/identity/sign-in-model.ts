import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask, call } from '#web/app/api.ts';
import { paySignOut } from '#web/app/owed-sign-out.ts';
import { becomeSomebody } from '#web/app/who-model.ts';
import { pageAfter } from './page-after.ts';
import { words } from './words.ts';

type SignedIn = { readonly status: 'signed-in' | 'second-factor' };
export type Step = 'password' | 'second-factor';

/** Is there a practice, and is it the demonstration. */
export const useSetUpStatus = () => useQuery({ queryKey: ['set-up'], queryFn: () => ask('setUpStatus') });

export const useEnter = (after?: string) => {
  const navigate = useNavigate();
  return async (): Promise<void> => {
    await becomeSomebody();
    await navigate({ to: pageAfter(after), replace: true });
  };
};

/** The sign-in: e-mail and password, or a passkey, after the second factor where there is one. */
export const useSignIn = (after: string | undefined) => {
  const [step, setStep] = useState<Step>('password');
  const [refusal, setRefusal] = useState<string>();
  const enter = useEnter(after);
  const goOn = async (answer: SignedIn): Promise<void> => {
    setRefusal(undefined);
    if (answer.status === 'second-factor') setStep('second-factor');
    else await enter();
  };
  const byPassword = useMutation({
    mutationFn: async (credentials: { email: string; password: string }) => {
      await paySignOut();
      const answer = await call('signIn', { body: credentials });
      await (answer.ok ? goOn(answer.value) : setRefusal(words.refused[answer.refusal.reason]));
    },
  });
  const byCode = useMutation({
    mutationFn: async (given: { code: string; kind: 'totp' | 'backup' }) => {
      const answer = await call('signInSecondFactor', { body: given });
      await (answer.ok ? goOn(answer.value) : setRefusal(codeRefused(answer.refusal.reason)));
    },
  });
  const byPasskey = useMutation({
    mutationFn: async () => {
      await paySignOut();
      const { signInWithPasskey } = await import('./passkey-sign-in.ts');
      const answer = await signInWithPasskey();
      await (answer.ok ? goOn(answer.value) : setRefusal(answer.refusal));
    },
  });
  const restart = () => {
    setRefusal(undefined);
    setStep('password');
  };
  return { step, refusal, byPassword, byCode, byPasskey, restart };
};

const codeRefused = (reason: 'wrong-credentials' | 'too-many-tries'): string =>
  reason === 'too-many-tries' ? words.refused['too-many-tries'] : words.refused.code;

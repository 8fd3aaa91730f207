import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call, type Reply } from '#web/app/api.ts';
import { ME, queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

export const useChangePassword = (onChanged: () => void) => {
  const [refusal, setRefusal] = useState<string>();
  const change = useMutation({
    mutationFn: async (body: { current: string; password: string }) => {
      const answer = await call('changePassword', { body });
      if (!answer.ok) return setRefusal(words.security.wrong);
      setRefusal(undefined);
      say(words.security.changed);
      onChanged();
    },
  });
  return { change, refusal };
};

export type Factor = Reply<'beginSecondFactor'>;

/** The key inside an `otpauth:` address, in groups of four as apps show it. */
export const secretOf = (address: string): string => {
  const secret = new URL(address).searchParams.get('secret') ?? '';
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
};

/** Turns the authenticator on in two steps, password then first code, and off with the password. */
export const useAuthenticator = (onDone: () => void) => {
  const [factor, setFactor] = useState<Factor | null>(null);
  const [refusal, setRefusal] = useState<string>();
  const done = async (said: string): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: ME });
    say(said);
    onDone();
  };
  const begin = useMutation({
    mutationFn: async (password: string) => {
      const answer = await call('beginSecondFactor', { body: { password } });
      setRefusal(answer.ok ? undefined : words.security.wrong);
      if (answer.ok) setFactor(answer.value);
    },
  });
  const confirm = useMutation({
    mutationFn: async (code: string) => {
      const answer = await call('confirmSecondFactor', { body: { code: code.replaceAll(' ', '') } });
      await (answer.ok ? done(words.security.turnedOn) : setRefusal(words.security.wrongCode));
    },
  });
  const remove = useMutation({
    mutationFn: async (password: string) => {
      const answer = await call('removeSecondFactor', { body: { password } });
      await (answer.ok ? done(words.security.turnedOff) : setRefusal(words.security.wrong));
    },
  });
  return { factor, refusal, begin, confirm, remove };
};

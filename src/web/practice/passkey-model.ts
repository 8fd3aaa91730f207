import { startRegistration, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

const KEY = ['passkeys'] as const;

export const usePasskeys = () => useQuery({ queryKey: KEY, queryFn: () => ask('passkeys') });

/** Asks the device to make a passkey and the server to keep its public half. */
export const useAddPasskey = (onAdded: () => void) => {
  const [refusal, setRefusal] = useState<string>();
  const add = useMutation({
    mutationFn: async (name: string) => {
      const optionsJSON = (await ask('passkeyOptions')) as unknown as PublicKeyCredentialCreationOptionsJSON;
      const response = await startRegistration({ optionsJSON }).catch(() => null);
      if (response === null) return setRefusal(words.security.passkeyStopped);
      const answer = await call('addPasskey', { body: { name, response: { ...response } } });
      if (!answer.ok) return setRefusal(words.security.passkeyRefused);
      await queryClient.invalidateQueries({ queryKey: KEY });
      say(words.security.passkeyAdded);
      onAdded();
    },
  });
  return { add, refusal };
};

export const useRemovePasskey = () =>
  useMutation({
    mutationFn: (passkey: string) => ask('removePasskey', { params: { passkey } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: KEY });
      say(words.security.removed);
    },
  });

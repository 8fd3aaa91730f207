import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { useEnter } from './sign-in-model.ts';

export type SetUp = {
  readonly code: string;
  readonly practiceName: string;
  readonly zone: string;
  readonly ownerName: string;
  readonly email: string;
  readonly password: string;
};

/** The zones that this browser knows, this device's own among them. */
export const knownZones = (): {
  readonly own: string;
  readonly zones: readonly { id: string; label: string }[];
} => {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = new Set([own, ...Intl.supportedValuesOf('timeZone')]);
  return { own, zones: [...all].toSorted().map((id) => ({ id, label: id.replaceAll('_', ' ') })) };
};

/** The code that came with the address, which the address then no longer shows. */
export const takeCodeFromAddress = (): string => {
  const code = decodeURIComponent(location.hash.slice(1));
  if (code !== '') history.replaceState(history.state, '', location.pathname);
  return code;
};

/** Makes the practice and its owner, and goes in. */
export const useSetUp = () => {
  const [already, setAlready] = useState(false);
  const [wrongCode, setWrongCode] = useState(false);
  const enter = useEnter();
  const make = useMutation({
    mutationFn: async (wanted: SetUp) => {
      const answer = await call('setUp', { body: wanted });
      setWrongCode(!answer.ok && answer.refusal.reason === 'wrong-code');
      if (!answer.ok) return setAlready(answer.refusal.reason === 'already-set-up');
      queryClient.setQueryData<Reply<'setUpStatus'>>(['set-up'], { needed: false, demo: false });
      await enter();
    },
  });
  return { already, wrongCode, make };
};

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call } from '#web/app/api.ts';
import { say } from '#web/ui/said.tsx';
import { renewListing } from './listing-model.ts';
import { words } from './words.ts';

const said = words.feeds;

/** Follows a feed. Its id is made once for the form, so that a repeated press follows once. */
export const useFollow = (onDone: () => void) => {
  const [id] = useState<string>(() => crypto.randomUUID());
  const [address, setAddress] = useState('');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string>();
  const follow = useMutation({
    mutationFn: async () => {
      const answer = await call('followFeed', {
        params: { followed: id },
        body: { address: address.trim() },
      });
      if (!answer.ok) return setRefusal(said.already);
      await renewListing();
      say(said.followed);
      onDone();
    },
  });
  const submit = (): void => {
    setRefusal(undefined);
    const isGood = isSecureAddress(address.trim());
    setProblems(isGood ? {} : { address: said.notAddress });
    if (isGood) follow.mutate();
  };
  return { address, setAddress, problems, refusal, follow, submit };
};

const isSecureAddress = (address: string): boolean => URL.parse(address)?.protocol === 'https:';

export const useUnfollow = (onDone: () => void) =>
  useMutation({
    mutationFn: (followed: string) => ask('unfollowFeed', { params: { followed } }),
    onSuccess: async () => {
      await renewListing();
      say(said.unfollowed);
      onDone();
    },
  });

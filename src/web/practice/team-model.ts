import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, call, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

export type Team = Reply<'team'>;
export type TeamMember = Team['members'][number];
export type OpenInvitation = Team['invitations'][number];
export type StaffRole = OpenInvitation['role'];
export type Invited = { readonly id: string; readonly name: string; readonly link: string };

const KEY = ['team'] as const;
const renew = () => queryClient.invalidateQueries({ queryKey: KEY });

export const useTeam = () => useQuery({ queryKey: KEY, queryFn: () => ask('team') });

/** Invites by mail, and hands on the link, which is told once. The id is made once for the form, so that a repeated press invites once. */
export const useInvite = (onInvited: (invited: Invited | undefined) => void) => {
  const [id] = useState<string>(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<string>();
  const invite = useMutation({
    mutationFn: async (body: { name: string; email: string; role: StaffRole }) => {
      const answer = await call('invite', { body: { id, ...body } });
      if (!answer.ok) return setRefusal(words.team.already);
      await renew();
      say(words.team.invited(body.name));
      const { link, name } = answer.value;
      onInvited(link === null ? undefined : { id, name, link });
    },
  });
  return { invite, refusal };
};

export const useWithdraw = () =>
  useMutation({
    mutationFn: (invitation: string) => ask('withdrawInvitation', { params: { invitation } }),
    onSuccess: async () => {
      await renew();
      say(words.team.withdrawn);
    },
  });

export const useEndMembership = (member: TeamMember, onEnded: () => void) => {
  const [refusal, setRefusal] = useState<string>();
  const end = useMutation({
    mutationFn: async () => {
      const answer = await call('endMembership', { params: { member: member.id } });
      if (!answer.ok) return setRefusal(words.team.lastOwner);
      await renew();
      say(words.team.endedNow(member.name));
      onEnded();
    },
  });
  return { end, refusal };
};

import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Contract } from '#contract/contract.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import type { ProgramVersion } from '#contract/home.ts';
import type { Program } from '#domain/home/program.ts';
import { ask, call, type Refusal } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { handFile } from '#web/screening/hand-file.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

const keyOf = (client: string) => ['client', client, 'home'] as const;

export const useHome = (client: string) =>
  useQuery({ queryKey: keyOf(client), queryFn: () => ask('clientHome', { params: { client } }) });

/** The file and the day show it too. */
const refresh = async (client: string): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: keyOf(client) }),
    queryClient.invalidateQueries({ queryKey: ['home-watch'] }),
  ]);
};

export type StandingChange = BodyOf<Contract['changeHomeStanding']>;

const done: Record<StandingChange['change'], string> = {
  pause: words.saved.paused,
  resume: words.saved.resumed,
  lighten: words.saved.lightened,
  'lift-block': words.saved.lifted,
  'resolve-review': words.saved.resolved,
};

/** Pauses, goes on, lightens, lifts a block or settles a review; what is refused is told in a sentence. */
export const useChangeStanding = (client: string, onDone: () => void) => {
  const mutation = useMutation({
    mutationFn: async (body: StandingChange): Promise<string | null> => {
      const answer = await call('changeHomeStanding', { params: { client }, body });
      await refresh(client);
      if (!answer.ok) return words.refused[answer.refusal.reason];
      say(done[body.change]);
      onDone();
      return null;
    },
  });
  return { ...mutation, refusal: mutation.data ?? undefined };
};

export type Problem = { readonly path: string; readonly why: string; readonly rule: string };

/** Saves the program from the version that was read. What was saved meanwhile is shown beside; what goes too far is told where. */
export const useSaveProgram = (client: string, onSaved: () => Promise<void>) => {
  const [conflict, setConflict] = useState<ProgramVersion | null>(null);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const save = useMutation({
    mutationFn: async (body: { version: number; program: Program }) => {
      setRefused([]);
      const answer = await call('saveProgram', { params: { client }, body });
      if (!answer.ok) return no(answer.refusal);
      setConflict(null);
      await refresh(client);
      say(words.saved.program);
      await onSaved();
    },
  });
  const no = async (refusal: Refusal<'saveProgram'>): Promise<void> => {
    if (refusal.reason === 'changed-meanwhile') return setConflict(refusal.program);
    setRefused(refusal.problems);
    // The screening allows something else than what was read.
    await refresh(client);
  };
  return { save, conflict, refused, drop: () => setConflict(null), mend: () => setRefused([]) };
};

/** The program as a sheet for the wall, handed over as a file. */
export const useSheet = (client: string) =>
  useMutation({
    mutationFn: async () => {
      const { name, base64 } = await ask('homeSheet', { params: { client } });
      handFile({ name, type: 'application/pdf', base64 });
    },
  });

/** Takes the lightening back: the program as it was written is saved as a new version. */
export const useTakeBack = (client: string, onDone: () => void) => {
  const mutation = useMutation({
    mutationFn: async (body: { version: number; program: Program }): Promise<string | null> => {
      const answer = await call('saveProgram', { params: { client }, body });
      await refresh(client);
      if (!answer.ok) return words.refused[answer.refusal.reason];
      say(words.saved.takenBack);
      onDone();
      return null;
    },
  });
  return { ...mutation, refusal: mutation.data ?? undefined };
};

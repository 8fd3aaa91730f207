import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientDetails, ClientFile, Visit } from '#contract/client.ts';
import { ask, call, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { mergeDetails, type Merge } from './merge-details.ts';
import { words } from './words.ts';

export type ClientRecord = Reply<'clientRecord'>;

export const useClientFile = (client: string) =>
  useQuery({ queryKey: ['client', client], queryFn: () => ask('clientFile', { params: { client } }) });

/** The clinical part, for those who may read it. */
export const useClientRecord = (client: string, enabled: boolean) =>
  useQuery({
    queryKey: ['client', client, 'record'],
    queryFn: () => ask('clientRecord', { params: { client } }),
    enabled,
  });

export type EditConflict = { readonly now: ClientFile; readonly merge: Merge };

type Edit = { readonly details: ClientDetails; readonly version: number };

/**
 * Saves details from the version that was read. When somebody was faster, what only one of the two changed is merged
 * and saved; where both changed the same field, both texts are laid side by side.
 */
export const useEditClient = (file: ClientFile, onSaved: () => void) => {
  const [conflict, setConflict] = useState<EditConflict | null>(null);
  const attempt = async ({ details, version }: Edit): Promise<void> => {
    const answer = await call('changeClient', { params: { client: file.id }, body: { version, details } });
    if (answer.ok) return afterSave({ ...file, details, version: answer.value.version });
    const { now } = answer.refusal;
    const merge = mergeDetails(file.details, details, now.details);
    if (merge.conflicts.length > 0) return setConflict({ now, merge });
    await attempt({ details: merge.merged, version: now.version });
  };
  const afterSave = async (saved: ClientFile): Promise<void> => {
    queryClient.setQueryData<ClientFile>(['client', file.id], saved);
    await queryClient.invalidateQueries({ queryKey: ['client', file.id] });
    await queryClient.invalidateQueries({ queryKey: ['clients'] });
    say(words.details.saved);
    onSaved();
  };
  return { save: useMutation({ mutationFn: attempt }), conflict, drop: () => setConflict(null) };
};

/** Coming visits, the nearest first, and past ones, the latest first. */
export const splitVisits = (visits: readonly Visit[], now: Temporal.Instant) => {
  const sorted = visits.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  return {
    coming: sorted.filter((visit) => Temporal.Instant.compare(ends(visit), now) > 0),
    past: sorted.filter((visit) => Temporal.Instant.compare(ends(visit), now) <= 0).toReversed(),
  };
};

const ends = (visit: Visit): Temporal.Instant =>
  Temporal.Instant.from(visit.startsAt).add({ minutes: visit.minutes });

import { useMutation, useQuery } from '@tanstack/react-query';
import type { ClientCourse } from '#contract/plan.ts';
import type { Course } from '#domain/plan/course.ts';
import type { EpisodeDetails, EpisodeEnd, GoalRating } from '#domain/plan/episode.ts';
import { ask, call } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

const keyOf = (client: string) => ['client', client, 'course'] as const;

export const useCourse = (client: string) =>
  useQuery({ queryKey: keyOf(client), queryFn: () => ask('clientCourse', { params: { client } }) });

export const usePlanHistory = (client: string) =>
  useQuery({
    queryKey: [...keyOf(client), 'history'],
    queryFn: () => ask('planHistory', { params: { client } }),
  });

/** What the domain reads of it. */
export const courseOf = ({ episode, plan, visits, ratings }: ClientCourse): Course => ({
  episode,
  plan: plan?.plan ?? null,
  visits,
  ratings,
});

/** The file and the day show the course too. */
const refresh = async (client: string): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['client', client] }),
    queryClient.invalidateQueries({ queryKey: ['day'] }),
  ]);
};

/** What the practice says no to is told in a sentence; the rest is saved, said, and read again. */
const useDeed = <Wanted>(
  client: string,
  {
    deed,
    said,
    onDone,
  }: { deed: (wanted: Wanted) => Promise<string | null>; said: string; onDone: () => void },
) => {
  const mutation = useMutation({
    mutationFn: deed,
    onSuccess: async (refusal) => {
      await refresh(client);
      if (refusal !== null) return;
      say(said);
      onDone();
    },
  });
  return { ...mutation, refusal: mutation.data ?? undefined };
};

export const useOpenEpisode = (client: string, onDone: () => void) =>
  useDeed(client, {
    deed: async (body: { id: string; openedOn: string; details: EpisodeDetails }) => {
      const answer = await call('openEpisode', { params: { client }, body });
      return answer.ok ? null : words.episode.oneIsOpen;
    },
    said: words.episode.opened,
    onDone,
  });

export const useChangeEpisode = (client: string, onDone: () => void) =>
  useDeed(client, {
    deed: async ({ episode, ...body }: { episode: string; version: number; details: EpisodeDetails }) => {
      const answer = await call('changeEpisode', { params: { client, episode }, body });
      return answer.ok ? null : words.episode.changedMeanwhile;
    },
    said: words.episode.saved,
    onDone,
  });

export const useEndEpisode = (client: string, onDone: () => void) =>
  useDeed(client, {
    deed: async ({ episode, ...body }: EpisodeEnd & { episode: string }) => {
      const answer = await call('endEpisode', { params: { client, episode }, body });
      return answer.ok ? null : words.end.alreadyEnded;
    },
    said: words.end.ended,
    onDone,
  });

export const useRateGoals = (client: string, onDone: () => void) =>
  useDeed(client, {
    deed: async (body: GoalRating) => {
      await ask('rateGoals', { params: { client }, body });
      return null;
    },
    said: words.rate.saved,
    onDone,
  });

export const useSharePlan = (client: string, onDone: () => void) =>
  useDeed(client, {
    deed: async (body: { version: number; acceptedInPerson: string | null }) => {
      const answer = await call('sharePlan', { params: { client }, body });
      return answer.ok ? null : words.share.changedMeanwhile;
    },
    said: words.share.done,
    onDone,
  });

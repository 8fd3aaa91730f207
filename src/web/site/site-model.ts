import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SiteContent } from '#domain/site/site-content.ts';
import { ask, call, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { DraftKeeper, type DraftState } from './draft-keeper.ts';
import { words } from './words.ts';

export type SiteEditor = Reply<'site'>;

const KEY = ['site'] as const;
export const useSite = () =>
  useQuery({ queryKey: KEY, queryFn: () => ask('site'), refetchOnWindowFocus: false });
const refresh = () => queryClient.invalidateQueries({ queryKey: KEY });

export type Draft = {
  readonly content: SiteContent;
  readonly change: (part: Partial<SiteContent>) => void;
  readonly state: DraftState;
  /** Grows with each draft that the server has: the preview is drawn anew. */
  readonly edition: number;
  readonly flush: () => Promise<void>;
  readonly version: () => number;
  readonly takeUp: (content: SiteContent, version: number) => void;
};

/** What is being written, kept on the server while it is typed. */
export const useDraft = (read: SiteEditor['draft']): Draft => {
  const [content, setContent] = useState(read.content);
  const [state, setState] = useState<DraftState>({ kind: 'saved' });
  const [edition, setEdition] = useState(0);
  const [keeper] = useState(
    () =>
      new DraftKeeper(read.version, sendDraft, (now) => {
        setState(now);
        if (now.kind !== 'saved') return;
        setEdition((before) => before + 1);
        // Whether it says something else than what is shown.
        void refresh();
      }),
  );
  const newest = useRef(content);
  useEffect(() => () => void keeper.flush(), [keeper]);
  const show = (next: SiteContent): void => {
    newest.current = next;
    setContent(next);
  };
  return {
    content,
    state,
    edition,
    change: (part) => {
      show({ ...newest.current, ...part });
      keeper.write(newest.current);
    },
    flush: () => keeper.flush(),
    version: () => keeper.version,
    takeUp: (next, version) => {
      show(next);
      keeper.restart(version);
    },
  };
};

const sendDraft = async (version: number, content: SiteContent) => {
  const answer = await call('saveSiteDraft', { body: { version, content } });
  return answer.ok ? answer.value : ('changed' as const);
};

/** Shows the draft to everybody, once all of it is kept. */
export const usePublish = (draft: Draft) => {
  const [refusal, setRefusal] = useState<string>();
  const deed = useMutation({
    mutationFn: async (slug: string) => {
      setRefusal(undefined);
      await draft.flush();
      const answer = await call('publishSite', { body: { version: draft.version(), slug } });
      await refresh();
      if (answer.ok) return say(words.publishing.published(answer.value.version));
      const { refusal: no } = answer;
      return setRefusal(no.reason === 'slug-taken' ? words.publishing.taken(no.slug) : words.draft.changed);
    },
  });
  return { deed, refusal };
};

export const useUnpublish = () =>
  useMutation({
    mutationFn: () => ask('unpublishSite'),
    onSuccess: async () => {
      await refresh();
      say(words.publishing.unpublished);
    },
  });

export const useTakeUp = (draft: Draft) =>
  useMutation({
    mutationFn: async (earlier: number) => {
      await draft.flush();
      const answer = await call('takeUpSiteVersion', { body: { version: draft.version(), earlier } });
      await refresh();
      if (!answer.ok) return say(words.draft.changed);
      draft.takeUp(answer.value.content, answer.value.version);
      return say(words.publishing.takenUp(earlier));
    },
  });

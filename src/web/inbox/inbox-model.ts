import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { words } from './words.ts';

export type Inbox = Reply<'inbox'>;
export type Line = Inbox['threads'][number];
export type Thread = Reply<'thread'>;
export type WithDone = 'with' | 'without';

const KEY = ['inbox'] as const;
const TEMPLATES = ['answer-templates'] as const;
const renew = () => queryClient.invalidateQueries({ queryKey: KEY });

/** Looked at again while it is open, so that an urgent question does not wait for a reload. */
const LOOK_AGAIN_MS = 60_000;

export const useInbox = (done: WithDone) =>
  useQuery({
    queryKey: [...KEY, done],
    queryFn: () => ask('inbox', { query: { done } }),
    refetchInterval: LOOK_AGAIN_MS,
  });

export const useThread = (thread: string) =>
  useQuery({ queryKey: [...KEY, 'thread', thread], queryFn: () => ask('thread', { params: { thread } }) });

type Change = { state?: 'waiting' | 'done'; assigned?: string | null; urgent?: false };

export const useChange = (thread: string) =>
  useMutation({
    mutationFn: (body: Change) => ask('changeThread', { params: { thread }, body }),
    onSuccess: async (_, body) => {
      await renew();
      say(
        body.state === 'done' ? words.doneSaid : body.state === 'waiting' ? words.againSaid : words.changed,
      );
    },
  });

/** What is typed stays until it is sent; its id stays the same, so that pressing twice answers once. */
export const useAnswer = (thread: string) => {
  const [text, setText] = useState('');
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => ask('answerThread', { params: { thread }, body: { id, words: text } }),
    onSuccess: async () => {
      setText('');
      setId(crypto.randomUUID());
      await renew();
      say(words.answer.sent);
    },
  });
  return { text, setText, send };
};

export const useTemplates = () => useQuery({ queryKey: TEMPLATES, queryFn: () => ask('answerTemplates') });

export const useKeepTemplate = (after: () => void) =>
  useMutation({
    mutationFn: (body: { title: string; words: string }) =>
      ask('saveAnswerTemplate', { params: { template: crypto.randomUUID() }, body }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: TEMPLATES });
      say(words.answer.kept);
      after();
    },
  });

export const useRemoveTemplate = () =>
  useMutation({
    mutationFn: (template: string) => ask('removeAnswerTemplate', { params: { template } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: TEMPLATES });
      say(words.templates.removed);
    },
  });

export const useChooseMails = () =>
  useMutation({
    mutationFn: (mails: 'link' | 'words') =>
      ask('changeInboxSettings', { body: { answersInMail: mails === 'words' } }),
    onSuccess: async () => {
      await renew();
      say(words.changed);
    },
  });

/** Said on the practice's own wall clock. */
export const momentWords = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(at));

export const nameOf = ({ name }: { name: string }): string => (name === '' ? words.nobody : name);

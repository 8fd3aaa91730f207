import { useQuery } from '@tanstack/react-query';
import { ask } from '#web/app/api.ts';

/** The mails of the demonstration; looked at again and again, because mails arrive by themselves. */
export const useMailbox = () =>
  useQuery({
    queryKey: ['mailbox'],
    queryFn: () => ask('demoMailbox'),
    refetchInterval: (query) => (query.state.error ? false : 3000),
    staleTime: 0,
  });

export type MailPart = { readonly text: string; readonly href?: string };

/** A mail's text with its links found; a link of this very app becomes a path of it. */
export const partsOf = (text: string, origin: string): readonly MailPart[] =>
  text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((part, index) => {
    if (index % 2 === 0) return { text: part };
    return { text: part, href: part.startsWith(`${origin}/`) ? part.slice(origin.length) : part };
  });

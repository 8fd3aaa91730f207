import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '#web/app/api.ts';

/** The trail, newest first, page by page. */
export const useAuditTrail = () =>
  useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }) => ask('auditTrail', { query: pageParam === null ? {} : { before: pageParam } }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.more ? (page.entries.at(-1)?.position ?? null) : null),
    staleTime: 0,
  });

/** `changeClient` as people say it: "change client". */
export const actionWords = (action: string): string => action.replace(/([A-Z])/g, ' $1').toLowerCase();

/** The first eight characters name an entry well enough to compare by eye. */
export const markOf = (hash: string): string => hash.slice(0, 8);

/** `client 0071ca2e-f81c-…` by the first eight characters of the id; the practice itself needs none. */
export const subjectWords = (subject: string): string => {
  const [kind = '', id = ''] = subject.split(' ');
  return kind === 'practice' ? kind : `${kind} ${id.slice(0, 8)}`.trim();
};

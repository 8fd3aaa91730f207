import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Offline } from '#web/app/call-failures.ts';
import { Skeleton } from './skeleton.tsx';
import { FailedState } from './state.tsx';
import { words } from './words.ts';

type AnswerProps<Value> = {
  readonly of: UseQueryResult<Value>;
  readonly children: (value: Value) => ReactNode;
  readonly loading?: ReactNode;
};

/** Draws what a query is: loading, failed in one of its ways, or there. What was received stays in sight when offline. */
export const Answer = <Value,>({ of: query, children, loading = <Skeleton /> }: AnswerProps<Value>) => {
  if (query.data !== undefined) {
    return (
      <>
        {query.error instanceof Offline ? (
          <output className="mb-4 block text-ink-soft">{words.offline.stale}</output>
        ) : null}
        {children(query.data)}
      </>
    );
  }
  return query.isPending ? (
    loading
  ) : (
    <FailedState failure={query.error} onRetry={() => void query.refetch()} />
  );
};

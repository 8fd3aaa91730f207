import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { queryClient } from '#web/app/query-client.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { useSyncReport } from '#web/sync/sync-report.ts';
import { openDraftBook, type DraftBook, type DraftState } from './draft-book.ts';
import { ownSittings } from './own-record.ts';

const OWN = ['own-sittings'];

export const useDraftBook = (store: OpenStore): [DraftState, DraftBook] => {
  const book = useMemo(() => openDraftBook(store), [store]);
  const subscribe = useCallback((listener: () => void) => book.subscribe(listener), [book]);
  return [useSyncExternalStore(subscribe, () => book.state()), book];
};

/** Every drawing there is, the newest first. */
export const useOwnSittings = (store: OpenStore) =>
  useQuery({ queryKey: OWN, queryFn: () => ownSittings(store) });

/** After a drawing was filed: it is among them now. */
export const lookAgain = (): Promise<void> => queryClient.invalidateQueries({ queryKey: OWN });

/** Where a filed drawing is: on this phone only, with the practice, or here for good because nobody takes it. */
export type Whereabouts = 'recorded' | 'signed-out' | 'sent' | 'held';

/** Asked of the disk whenever the sending goes on, so that nothing is called sent before it is. */
export const useWhereabouts = (store: OpenStore, drawing: string): Whereabouts => {
  const report = useSyncReport();
  const [kept, setKept] = useState<'recorded' | 'sent' | 'held'>('recorded');
  useEffect(() => {
    let here = true;
    const look = (): void => void whereaboutsOf(store, drawing).then((now) => here && setKept(now));
    const leave = store.syncer.subscribe(look);
    look();
    return () => {
      here = false;
      leave();
    };
  }, [store, drawing]);
  return kept === 'recorded' && report.trouble === 'signed-out' ? 'signed-out' : kept;
};

const whereaboutsOf = async ({ journal }: OpenStore, drawing: string) => {
  const [unsent, held] = await Promise.all([
    journal.countOf(drawing, 'unsent'),
    journal.countOf(drawing, 'held'),
  ]);
  if (held > 0) return 'held';
  return unsent > 0 ? 'recorded' : 'sent';
};

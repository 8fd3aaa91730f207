import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { MyOutcome } from '#contract/outcome.ts';
import { ask } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { useDevice } from '#web/sync/device.ts';
import type { OpenStore } from '#web/sync/open-store.ts';

/** A client's course, and when the practice last told it; `phone` is what was kept. */
export type KeptCourse = {
  readonly outcome: MyOutcome;
  readonly saidAt: string;
  readonly from: 'practice' | 'phone';
};

type Page = { readonly shape: number; readonly saidAt: string; readonly outcome: MyOutcome };

const PAGE = 'my-course';
/** The number of the page's shape: what an older version kept is not read as one of this shape. */
const SHAPE = 1;

/** The course was never read on this phone, and there is no network now. */
export class NotReadHere extends Error {}

/** From the practice, and kept under the phone's key where it keeps anything; or, without a network, what was kept, whatever its age. */
const readMyCourse = async (store: OpenStore | null): Promise<KeptCourse> => {
  try {
    const outcome = await ask('myOutcome');
    const saidAt = new Date().toISOString();
    await keepFor(store, { shape: SHAPE, saidAt, outcome });
    return { outcome, saidAt, from: 'practice' };
  } catch (failure) {
    if (!(failure instanceof Offline) || store === null) throw failure;
    const kept = await store.read<Page>(PAGE);
    if (kept?.shape !== SHAPE) throw new NotReadHere();
    return { outcome: kept.outcome, saidAt: kept.saidAt, from: 'phone' };
  }
};

/** A full disk keeps nobody from reading what has just come. */
const keepFor = async (store: OpenStore | null, page: Page): Promise<void> => {
  await store?.keep(PAGE, page).catch(() => undefined);
};

/** Read once more when the phone opens what it keeps: before, it could not say what that is. */
export const useMyCourse = (): UseQueryResult<KeptCourse> => {
  const device = useDevice();
  const store = device.status === 'open' ? device.store : null;
  return useQuery({
    queryKey: ['my', 'outcome', store?.place.cabinet ?? ''],
    queryFn: () => readMyCourse(store),
    enabled: device.status !== 'closed',
  });
};

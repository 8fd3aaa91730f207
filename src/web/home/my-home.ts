import { useQuery } from '@tanstack/react-query';
import type { MyHome } from '#contract/home.ts';
import { ask } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import type { OpenStore } from '#web/sync/open-store.ts';

/** What home may offer and the program, and when the practice last said so. */
export type KeptHome = {
  readonly home: MyHome;
  readonly saidAt: string;
  readonly from: 'practice' | 'phone';
};

type Page = { readonly shape: number; readonly saidAt: string; readonly home: MyHome };

const PAGE = 'my-home';
/** The number of the page's shape: what an older version kept is not read as one of this shape. */
const SHAPE = 2;

/** From the practice, and kept under the phone's key; or, without a network, what was kept. */
export const readMyHome = async (store: OpenStore): Promise<KeptHome> => {
  try {
    const home = await ask('myHome');
    const saidAt = new Date().toISOString();
    await store.keep(PAGE, { shape: SHAPE, saidAt, home } satisfies Page);
    return { home, saidAt, from: 'practice' };
  } catch (failure) {
    const kept = failure instanceof Offline ? await store.read<Page>(PAGE) : undefined;
    if (kept?.shape !== SHAPE) throw failure;
    return { home: kept.home, saidAt: kept.saidAt, from: 'phone' };
  }
};

export const useMyHome = (store: OpenStore) =>
  useQuery({ queryKey: ['my', 'home', store.place.cabinet], queryFn: () => readMyHome(store) });

/** What the practice said so long ago is told with its age, and then no longer played from: answers and plans change. [design] */
const DAYS = { old: 2, tooOld: 14 } as const;

type HomeAge = 'fresh' | 'old' | 'too-old';

export const ageOf = ({ saidAt, from }: KeptHome, now: Temporal.Instant): HomeAge => {
  const days = Temporal.Instant.from(saidAt).until(now).total('hours') / 24;
  if (days >= DAYS.tooOld) return 'too-old';
  return from === 'phone' && days >= DAYS.old ? 'old' : 'fresh';
};

import type { Me } from '#contract/identity.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { ask } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { type OwnGroup, type OwnKind, groupOf } from './own-group.ts';
import type { SessionHead } from './journal.ts';
import type { OpenStore } from './open-store.ts';

// What a client records alone, as it lies on the own phone. A drawing, a session at home and a day of the diary are each
// to the journal what a session is on a therapist's device, so that the same tested way of keeping and sending serves all.

/** Resolves when it is on the disk, "recorded here"; it goes out by itself. Filed twice it counts once. */
export const fileOwn = async (
  store: OpenStore,
  group: OwnGroup,
  facts: readonly KeptFact[],
): Promise<void> => {
  await store.journal.append(headOf(store.me, group), facts);
  void store.syncer.nudge();
};

/** Everything of a kind that lies on this phone. */
export const ownFactsHere = async (store: OpenStore, kind: OwnKind): Promise<readonly KeptFact[]> => {
  const heads = await store.journal.heads();
  // Before there was more than drawings, a head did not say what it heads.
  const mine = heads.filter(({ own = 'drawing' }) => own === kind);
  const facts = await Promise.all(mine.map(({ session }) => store.journal.factsOf(session)));
  return facts.flat();
};

/** Where the record was read: what the practice has is on this phone now, or only what the phone itself has. */
export type OwnSource = 'practice' | 'phone';

/** Up to where the practice's record is on this phone, and when all of it was asked for last. */
type Pulled = { readonly position: number; readonly wholeAt: number };
const PULLED = 'own-pulled';

/** Once a week everything is asked for again, so that whatever went wrong once does not stay. [design] */
const WHOLE_EVERY_MS = 7 * 86_400_000;

type OwnAnswer = { readonly facts: readonly KeptFact[]; readonly position: number };
type Asks = (after: number) => Promise<OwnAnswer>;

/** Brings onto this phone what the practice has and this phone does not: since the last time, or all of it. */
export const pullOwn = async (store: OpenStore, asks: Asks = asksPractice): Promise<OwnSource> => {
  try {
    const known = await store.read<Pulled>(PULLED);
    if (known === undefined || Math.abs(Date.now() - known.wholeAt) > WHOLE_EVERY_MS)
      await pullWhole(store, asks);
    else await pullSince(store, known, asks);
    return 'practice';
  } catch (failure) {
    if (failure instanceof Offline) return 'phone';
    throw failure;
  }
};

const asksPractice: Asks = (after) => ask('ownFacts', { query: { after } });

const pullWhole = async (store: OpenStore, asks: Asks): Promise<void> => {
  const { facts, position } = await asks(0);
  const { groups, unplaced } = grouped(facts);
  for (const [group, all] of groups)
    if ((await store.journal.countOf(group.id, 'sent')) < all.length) await fileGroup(store, group, all);
  // What this build cannot place a later one may: until then everything is asked for each time.
  if (!unplaced) await store.keep(PULLED, { position, wholeAt: Date.now() } satisfies Pulled);
};

const pullSince = async (
  store: OpenStore,
  { position: after, wholeAt }: Pulled,
  asks: Asks,
): Promise<void> => {
  const { facts, position } = await asks(after);
  const { groups, unplaced } = grouped(facts);
  // A correction of what was filed before, or a practice that was put back to an earlier day.
  if (unplaced || position < after) return pullWhole(store, asks);
  for (const [group, all] of groups) await fileGroup(store, group, all);
  await store.keep(PULLED, { position, wholeAt } satisfies Pulled);
};

type Grouped = { readonly groups: readonly (readonly [OwnGroup, KeptFact[]])[]; readonly unplaced: boolean };

const grouped = (facts: readonly KeptFact[]): Grouped => {
  const meant = new Map(facts.map((fact) => [fact.id, fact]));
  const byKey = Map.groupBy(facts, (fact) => groupKey(groupOf(fact, meant)));
  const groups = [...byKey.values()].flatMap((all) => {
    const group = groupOf(all[0], meant);
    return group === null ? [] : [[group, all] as const];
  });
  return { groups, unplaced: byKey.has('') };
};

const groupKey = (group: OwnGroup | null): string => (group === null ? '' : `${group.kind}:${group.id}`);

const fileGroup = (store: OpenStore, group: OwnGroup, facts: readonly KeptFact[]): Promise<void> =>
  store.journal.file(headOf(store.me, group), facts, 0);

/** It has no client, therapist or appointment to name: the server knows whose sign-in it is. */
const headOf = (me: Me, { kind, id }: OwnGroup): SessionHead => ({
  session: id,
  own: kind,
  client: me.member,
  clientName: me.name,
  appointment: null,
  therapist: '',
  therapistName: '',
});

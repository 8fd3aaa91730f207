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

/** Brings onto this phone what the practice has and this phone does not. */
export const pullOwn = async (store: OpenStore): Promise<OwnSource> => {
  try {
    const { facts } = await ask('ownFacts');
    const meant = new Map(facts.map((fact) => [fact.id, fact]));
    const groups = Map.groupBy(facts, (fact) => groupKey(groupOf(fact, meant)));
    for (const all of groups.values()) await fileGroup(store, all, groupOf(all[0], meant));
    return 'practice';
  } catch (failure) {
    if (failure instanceof Offline) return 'phone';
    throw failure;
  }
};

const groupKey = (group: OwnGroup | null): string => (group === null ? '' : `${group.kind}:${group.id}`);

const fileGroup = async (
  store: OpenStore,
  facts: readonly KeptFact[],
  group: OwnGroup | null,
): Promise<void> => {
  if (group === null || (await store.journal.countOf(group.id, 'sent')) >= facts.length) return;
  await store.journal.file(headOf(store.me, group), facts, 0);
};

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

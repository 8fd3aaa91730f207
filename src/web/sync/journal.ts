import type { KeptFact } from '#domain/session/fact.ts';
import type { Cabinet, FactRow, FactState } from './cabinet.ts';
import type { OwnKind } from './own-group.ts';
import { seal, unseal } from './seal.ts';

/** Whose session it is: what a push needs beside the facts, and what a screen needs before the first pull. */
export type SessionHead = {
  readonly session: string;
  /** Set where it heads what a client recorded alone; a drawing where an older Unwind left it out. */
  readonly own?: OwnKind;
  readonly client: string;
  readonly clientName: string;
  readonly appointment: string | null;
  readonly therapist: string;
  readonly therapistName: string;
};

export type Batch = { readonly head: SessionHead; readonly facts: readonly KeptFact[] };

/** The facts of this device's sessions, encrypted on the disk: appended, sent, filed, and dropped when they are no longer needed. */
export type Journal = {
  append(head: SessionHead, facts: readonly KeptFact[]): Promise<void>;
  /** Files what the server told, and how far it has told; one transaction. */
  file(head: SessionHead, facts: readonly KeptFact[], cursor: number): Promise<void>;
  factsOf(session: string): Promise<KeptFact[]>;
  headOf(session: string): Promise<SessionHead | undefined>;
  heads(): Promise<SessionHead[]>;
  cursorOf(session: string): Promise<number>;
  nextBatch(most: { facts: number; bytes: number }): Promise<Batch | null>;
  settle(session: string, ids: readonly string[], state: Exclude<FactState, 'unsent'>): Promise<void>;
  count(state: FactState): Promise<number>;
  countOf(session: string, state: FactState): Promise<number>;
  /** Drops the closed sessions that are wholly sent and were last touched before an instant; says which. */
  dropFinished(before: string): Promise<string[]>;
};

const HEADS = 'head:';
const headPage = (session: string): string => `${HEADS}${session}`;
/** Where a session keeps the plan and the last visit it was opened with; dropped with it. */
export const sightPage = (session: string): string => `sight:${session}`;
const cursorPage = (session: string): string => `cursor:${session}`;
const factPlace = (session: string, id: string): string => `fact:${session}:${id}`;

export const openJournal = (cabinet: Cabinet, key: CryptoKey): Journal => {
  const shelf = { cabinet, key };
  return {
    append: (head, facts) => append(shelf, head, facts),
    file: (head, facts, cursor) => file(shelf, head, facts, cursor),
    factsOf: async (session) => openRows(shelf, await cabinet.factsOf(session)),
    headOf: (session) => readPage<SessionHead>(shelf, headPage(session)),
    heads: () => heads(shelf),
    cursorOf: async (session) => (await readPage<number>(shelf, cursorPage(session))) ?? 0,
    nextBatch: (most) => nextBatch(shelf, most),
    settle: (session, ids, state) => cabinet.mark(session, ids, state),
    count: (state) => cabinet.count(state),
    countOf: (session, state) => cabinet.countOf(session, state),
    dropFinished: (before) => dropFinished(shelf, before),
  };
};

export type Shelf = { readonly cabinet: Cabinet; readonly key: CryptoKey };

export const readPage = async <Value>({ cabinet, key }: Shelf, name: string): Promise<Value | undefined> => {
  const page = await cabinet.page(name);
  return page && unseal<Value>(key, name, page.sealed);
};

export const sealPage = async ({ key }: Shelf, name: string, value: unknown) => ({
  name,
  sealed: await seal(key, name, value),
});

const append = async (shelf: Shelf, head: SessionHead, facts: readonly KeptFact[]): Promise<void> => {
  const rows = await sealFacts(shelf, head.session, facts, 'unsent');
  const known = await shelf.cabinet.page(headPage(head.session));
  const pages = known ? [] : [await sealPage(shelf, headPage(head.session), head)];
  await shelf.cabinet.write({ facts: rows, pages });
};

const file = async (
  shelf: Shelf,
  head: SessionHead,
  facts: readonly KeptFact[],
  cursor: number,
): Promise<void> => {
  const rows = await sealFacts(shelf, head.session, facts, 'sent');
  const pages = [
    await sealPage(shelf, headPage(head.session), head),
    await sealPage(shelf, cursorPage(head.session), cursor),
  ];
  await shelf.cabinet.write({ facts: rows, pages });
};

const sealFacts = (
  { key }: Shelf,
  session: string,
  facts: readonly KeptFact[],
  state: FactState,
): Promise<FactRow[]> =>
  Promise.all(
    facts.map(async (fact) => ({
      session,
      id: fact.id,
      state,
      place: fact.tick,
      sealed: await seal(key, factPlace(session, fact.id), fact),
    })),
  );

const openRows = ({ key }: Shelf, rows: readonly FactRow[]): Promise<KeptFact[]> =>
  Promise.all(rows.map((row) => unseal<KeptFact>(key, factPlace(row.session, row.id), row.sealed)));

const heads = async ({ cabinet, key }: Shelf): Promise<SessionHead[]> => {
  const pages = await cabinet.pagesFrom(HEADS);
  return Promise.all(pages.map((page) => unseal<SessionHead>(key, page.name, page.sealed)));
};

const nextBatch = async (shelf: Shelf, most: { facts: number; bytes: number }): Promise<Batch | null> => {
  const waiting = await shelf.cabinet.unsent(most.facts);
  const first = waiting[0];
  if (!first) return null;
  const head = await readPage<SessionHead>(shelf, headPage(first.session));
  if (!head) throw new Error('facts wait for a session whose head is missing');
  const rows = withinBytes(
    waiting.filter((row) => row.session === first.session),
    most.bytes,
  );
  return { head, facts: await openRows(shelf, rows) };
};

/** As many rows as fit, and at least one. */
const withinBytes = (rows: readonly FactRow[], bytes: number): FactRow[] => {
  let room = bytes;
  return rows.filter((row, index) => {
    room -= row.sealed.bytes.byteLength;
    return index === 0 || room >= 0;
  });
};

const dropFinished = async (shelf: Shelf, before: string): Promise<string[]> => {
  const dropped: string[] = [];
  for (const { session } of await heads(shelf)) {
    const facts = await openRows(shelf, await shelf.cabinet.factsOf(session));
    const finished = facts.some((fact) => fact.kind === 'closed') && facts.every((fact) => fact.at < before);
    const gone =
      finished &&
      (await shelf.cabinet.dropSent(session, [headPage(session), cursorPage(session), sightPage(session)]));
    if (gone) dropped.push(session);
  }
  return dropped;
};

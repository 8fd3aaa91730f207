import type { LastVisit } from '#contract/client.ts';
import type { BodyHistory } from '#domain/assessment/history.ts';
import type { CarePlan } from '#domain/plan/care-plan.ts';
import type { TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { ask } from '#web/app/api.ts';
import { Offline } from '#web/app/call-failures.ts';
import { sightPage, type SessionHead } from '#web/sync/journal.ts';
import type { Trouble } from '#web/sync/line.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { readWhole } from '#web/sync/pull.ts';
import { openBook, type SessionBook } from '#web/sync/session-book.ts';
import { keptToday } from '#web/sync/today-store.ts';

/**
 * What stays in sight during a session: the plan with its limits, what the screening is decided from, the last visit, and
 * the body over the visits before. What is optional, a sight kept by an older Unwind has not.
 */
export type Sight = {
  readonly plan: CarePlan | TreatmentPlan | null;
  readonly lastVisit: LastVisit | null;
  /** Null where it could not be had. */
  readonly body?: BodyHistory | null;
  readonly visitsDone?: number;
  readonly screening?: ScreeningRecord | null;
  /** Where the practice is, for the numbers to call: ISO 3166. */
  readonly country?: string | null;
};
export type OpenedSession = { readonly book: SessionBook; readonly sight: Sight };
export type NotOpened = { readonly reason: 'not-on-this-device' | Trouble };
export type Wanted = {
  readonly session: string;
  readonly client: string;
  readonly appointment: string | null;
};

const NOTHING_IN_SIGHT: Sight = { plan: null, lastVisit: null, body: null };

/** Opens a session from the device, else from the server, else as a new one for a client that the device knows. */
export const openSession = async (store: OpenStore, wanted: Wanted): Promise<OpenedSession | NotOpened> => {
  const book = await openBookOf(store, wanted);
  if ('reason' in book) return book;
  return { book, sight: await sightOf(store, wanted) };
};

const openBookOf = async (store: OpenStore, wanted: Wanted): Promise<SessionBook | NotOpened> => {
  const { journal, line } = store;
  const head = await journal.headOf(wanted.session);
  if (head) return openBook(journal, { head, facts: await journal.factsOf(wanted.session) });
  const whole = await readWhole(line, wanted.session);
  if (typeof whole === 'object') {
    return openBook(journal, { head: whole.head, facts: whole.facts, cursorToFile: whole.cursor });
  }
  const fresh = await newHead(store, wanted);
  if (fresh) return openBook(journal, { head: fresh, facts: [] });
  return { reason: whole === 'not-here' ? 'not-on-this-device' : whole };
};

const newHead = async (
  store: OpenStore,
  { session, client, appointment }: Wanted,
): Promise<SessionHead | null> => {
  const clientName = await nameOf(store, client);
  if (clientName === null) return null;
  const { member, name } = store.me;
  return { session, client, clientName, appointment, therapist: member, therapistName: name };
};

const nameOf = async (store: OpenStore, client: string): Promise<string | null> => {
  const pack = await keptToday(store);
  const known = pack?.clients.find((one) => one.id === client);
  if (known) return known.details.name;
  return orOffline(async () => (await ask('clientFile', { params: { client } })).details.name, null);
};

/** The newest that can be had; what was had is kept with the session, so that a reload offline shows it again. */
const sightOf = async (store: OpenStore, { session, client }: Wanted): Promise<Sight> => {
  const kept = await store.read<Sight>(sightPage(session));
  if (kept) return kept;
  const sight = (await sightFromPack(store, client)) ?? (await sightFromServer(client));
  if (!sight) return NOTHING_IN_SIGHT;
  if (await store.journal.headOf(session)) await store.keep(sightPage(session), sight);
  return sight;
};

const sightFromPack = async (store: OpenStore, client: string): Promise<Sight | null> => {
  const pack = await keptToday(store);
  const known = pack?.clients.find((one) => one.id === client);
  if (!known) return null;
  const { plan, lastVisit, body, visitsDone, screening } = known;
  return {
    plan,
    lastVisit,
    body,
    visitsDone,
    screening,
    country: (await store.read<string>(COUNTRY)) ?? null,
  };
};

const COUNTRY = 'country';

const sightFromServer = (client: string): Promise<Sight | null> =>
  orOffline(async () => {
    const params = { client };
    const [{ plan, lastVisit, visitsDone }, body, { record, country }] = await Promise.all([
      ask('clientRecord', { params }),
      ask('clientBody', { params }),
      ask('clientScreening', { params }),
    ]);
    return { plan, lastVisit, body, visitsDone, screening: record, country };
  }, null);

/** The sight with the newest screening that can be had; a clearance may have come since. Null where nothing newer can. */
export const newerSight = async (
  store: OpenStore,
  { client }: Pick<SessionHead, 'client'>,
  sight: Sight,
): Promise<Sight | null> => {
  try {
    const { record, country } = await ask('clientScreening', { params: { client } });
    await store.keep(COUNTRY, country);
    return { ...sight, screening: record, country };
  } catch {
    // Offline, signed out or a fault: the session goes on with what it has, and the next opening asks again.
    return null;
  }
};

/** Keeps the sight with a session that has begun, so that a reload offline shows the same. */
export const keepSight = async (store: OpenStore, session: string, sight: Sight): Promise<void> => {
  try {
    if (await store.journal.headOf(session)) await store.keep(sightPage(session), sight);
  } catch {
    // A disk that is full keeps the facts first; what is in sight can be had again.
  }
};

const orOffline = async <Value, Else>(
  asking: () => Promise<Value>,
  otherwise: Else,
): Promise<Value | Else> => {
  try {
    return await asking();
  } catch (fault) {
    if (fault instanceof Offline) return otherwise;
    throw fault;
  }
};

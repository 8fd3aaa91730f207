import type { Kysely } from 'kysely';
import type { ClientId } from '#domain/base/ids.ts';
import { type HomeRecord, readHomeRecord, sessionDoings } from '#domain/home/diary/home-days.ts';
import { pausesFrom } from '#domain/home/diary/pauses.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { openSafetyTasks } from '#server/care/safety-tasks.ts';
import type { Tables } from '#server/database/tables.ts';
import { asTheScreening } from '#server/screening/as-the-screening.ts';
import { callTheTeam } from '#server/screening/call-the-team.ts';
import { readDecisions, writeDecisions } from './decision-book.ts';
import type { HomeDecision } from './home-decision.ts';
import { readDoneVisits, readHomeFacts, readPractice } from './read-home.ts';
import { diaryWhy } from './sign-words.ts';
import { whatFollows } from './what-follows.ts';

type Filed = {
  readonly client: ClientId;
  readonly facts: readonly KeptFact[];
  readonly now: Temporal.Instant;
  /** The public address, for links in mails. */
  readonly address: string;
};

/**
 * What facts of home that were just filed bring about, in the transaction that filed them. The same fact brings it about
 * once; nobody's sign-in has to be the therapist's for it, and the client is told no more than her page says.
 */
export async function afterFiling(
  tables: Kysely<Tables>,
  { client, facts, now, address }: Filed,
): Promise<void> {
  const filed = readHomeRecord(facts);
  if (filed.played.length === 0 && filed.diary.length === 0) return;
  await asTheScreening(tables, async () => {
    const { zone } = await readPractice(tables);
    const following = filed.played.map((fact) => whatFollows(fact, { now, zone }));
    const decisions = [
      ...following.flatMap((one) => one.decisions),
      ...(await pausesByDiary(tables, { client, now, zone, filed })),
    ];
    const duties = following
      .flatMap(({ emergencies }) => emergencies)
      .map((one) => ({ duty: 'record-emergency' as const, ...one }));
    const isNew = (await writeDecisions(tables, { client, by: null, now, decisions })) > 0;
    const opened = await openSafetyTasks(tables, { client, duties, now });
    if (isNew || opened.length > 0) await callTheTeam(tables, { client, address });
  });
}

type Told = Pick<Filed, 'client' | 'now'> & { readonly zone: string; readonly filed: HomeRecord };

/** H7: read from the whole record, since the therapist let the program go on last. H5 ends by itself and is decided by nobody. */
async function pausesByDiary(
  tables: Kysely<Tables>,
  { client, now, zone, filed }: Told,
): Promise<HomeDecision[]> {
  const isOfUse = filed.diary.length > 0 || filed.played.some(({ kind }) => kind === 'home-hold-began');
  if (!isOfUse) return [];
  const record = readHomeRecord(await readHomeFacts(tables, client));
  const decisions = await readDecisions(tables, client);
  const since = decisions.findLast(({ kind }) => kind === 'resumed')?.at ?? null;
  const visits = await readDoneVisits(tables, client, now);
  const doings = [
    ...sessionDoings(record),
    ...visits.map(({ visit, endedAt }) => ({ after: { visit }, endedAt })),
  ];
  return pausesFrom({ facts: record.diary, doings, zone, since }).flatMap((pause): HomeDecision[] => {
    const fact = pause.because.at(-1);
    if (fact === undefined || 'restsTo' in pause) return [];
    const because = { rule: 'H7', fact, words: diaryWhy[pause.rule] } as const;
    return [
      { kind: 'paused', ...because },
      { kind: 'review-raised', ...because },
    ];
  });
}

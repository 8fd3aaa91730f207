import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { atOnce } from '#domain/intake/at-once.ts';
import type { ItemId } from '#domain/screening/answer.ts';
import type { ChannelDecision, Screening } from '#domain/screening/decision.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { fileLinkedFacts } from '#server/assessment/own-record.ts';
import type { Tables } from '#server/database/tables.ts';
import { type Call, Malformed } from '#server/http/handler.ts';
import type { Desk } from '#server/identity/desk.ts';
import { callTheTeam } from '#server/screening/call-the-team.ts';
import { takeAnswers } from '#server/screening/take-answers.ts';
import { signText } from './consent-book.ts';
import { askerBehind, checkKey, readForm } from './linked-form.ts';

const expired = { reason: 'link-expired' } as const;

/** Keeps answers; what they mean for the client this minute is said at once, and a person of the practice is called. */
export async function saveAnswers(
  desk: Desk,
  { params, body, request }: Call<Contract['saveIntakeAnswers']>,
) {
  const { asking } = await askerBehind(desk, { ...params, request, action: 'saveIntakeAnswers' });
  const now = desk.now();
  return desk.database.write(asking, async (tables) => {
    const form = await readForm(tables, { now, to: 'write' });
    if (isClosed(form)) return refused(expired);
    checkKey(desk, form, body.key);
    const { client } = form;
    const taken = await takeAnswers(tables, {
      client,
      by: body.as,
      answers: body.answers,
      source: 'link',
      now,
    });
    if (taken.opened.length > 0) await callTheTeam(tables, { client, address: desk.address() });
    return accepted({
      acknowledged: body.answers.map(({ id }) => id),
      atOnce: atOnce(raisedBy(taken.items, taken)),
    });
  });
}

/** The part of a screening that these questions have to do with: a link is told nothing of what was answered elsewhere. */
function raisedBy(
  items: ReadonlySet<ItemId>,
  { screening, record }: { screening: Screening; record: ScreeningRecord },
): Screening {
  const part = (channel: ChannelDecision): ChannelDecision => ({
    ...channel,
    reasons: channel.reasons.filter((reason) => reason.items.some((item) => items.has(item))),
  });
  const moments = new Set(record.answers.filter(({ item }) => items.has(item)).map(({ at }) => at));
  return {
    ...screening,
    handsOn: part(screening.handsOn),
    homeTool: part(screening.homeTool),
    duties: screening.duties.filter(({ since }) => moments.has(since)),
  };
}

const isClosed = ({ state }: { state: string }): boolean => state === 'expired' || state === 'finished';

export async function saveDrawing(
  desk: Desk,
  { params, body, request }: Call<Contract['saveIntakeDrawing']>,
) {
  const { asking } = await askerBehind(desk, { ...params, request, action: 'saveIntakeDrawing' });
  return desk.database.write(asking, async (tables) => {
    const form = await readForm(tables, { now: desk.now(), to: 'write' });
    if (isClosed(form)) return refused(expired);
    checkKey(desk, form, body.key);
    await checkThatItIsDrawn(tables, body.facts);
    const acknowledged = await fileLinkedFacts(tables, { facts: body.facts, intake: form.id });
    return accepted({ acknowledged: acknowledged ?? [] });
  });
}

/** Through a link one draws, and corrects what was drawn through it; of everything else the record of a client is kept free. */
async function checkThatItIsDrawn(tables: Kysely<Tables>, facts: readonly KeptFact[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from unwind.own_fact`.execute(tables);
  const drawn = new Set<string>([...rows, ...facts].map(({ id }) => id));
  facts.forEach((fact, place) => {
    const isCorrection = fact.kind === 'corrected' && 'fact' in fact && drawn.has(String(fact.fact));
    if (fact.kind !== 'drawing-marked' && !isCorrection)
      throw new Malformed(`facts.${place}`, 'is nothing that is drawn');
  });
}

export async function signConsent(desk: Desk, { params, body, request }: Call<Contract['signConsent']>) {
  const { asking } = await askerBehind(desk, { ...params, request, action: 'signConsent' });
  const now = desk.now();
  return desk.database.write(asking, async (tables) => {
    const form = await readForm(tables, { now, to: 'write' });
    if (isClosed(form)) return refused(expired);
    checkKey(desk, form, body.key);
    const signed = await signText(tables, body, now);
    return signed === 'signed' ? accepted({}) : refused({ reason: signed });
  });
}

import type { Kysely } from 'kysely';
import type { ClientId, MemberId } from '#domain/base/ids.ts';
import { OutcomeAnswered } from '#domain/outcome/asked/answered-fact.ts';
import { keptFromPhone } from '#domain/outcome/asked/keep-answer.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { Tables } from '#server/database/tables.ts';
import { asTheScreening } from '#server/screening/as-the-screening.ts';
import { callTheTeam } from '#server/screening/call-the-team.ts';
import { takeAnswers } from '#server/screening/take-answers.ts';
import { type NewAnswer, keepAnswers } from './answer-shelf.ts';
import { toTheScreening } from './to-the-screening.ts';

type Filed = {
  readonly client: ClientId;
  readonly facts: readonly KeptFact[];
  readonly filedBy: MemberId;
  readonly now: Temporal.Instant;
  /** The public address, for links in mails. */
  readonly address: string;
};

/**
 * Writes down what facts that were just filed answer, in the transaction that filed them. What is no answer stays a fact
 * and nothing else (MEASURED-2). The PHQ-2 goes to the screening as the client's own answers (MEASURED-4).
 */
export async function afterAnswering(
  tables: Kysely<Tables>,
  { client, facts, filedBy, now, address }: Filed,
): Promise<void> {
  const answers = facts.flatMap(answerIn);
  if (answers.length === 0) return;
  const isNew = await asTheScreening(tables, () => keepAnswers(tables, { client, answers, filedBy, now }));
  const told = answers.filter(({ id }) => isNew.has(id)).flatMap(toTheScreening);
  if (told.length === 0) return;
  const { opened } = await takeAnswers(tables, { client, by: 'client', answers: told, source: 'own', now });
  if (opened.length > 0) await callTheTeam(tables, { client, address });
}

function answerIn(fact: KeptFact): NewAnswer[] {
  const read = OutcomeAnswered.safeParse(fact);
  if (!read.success) return [];
  const { id, at, moment } = read.data;
  const kept = keptFromPhone(read.data);
  return kept === null ? [] : [{ id, at, moment, by: 'client', ...kept }];
}

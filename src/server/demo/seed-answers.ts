import { z } from 'zod';
import { FactId } from '#domain/base/ids.ts';
import type { OutcomeAnswered } from '#domain/outcome/asked/answered-fact.ts';
import { keptByHand } from '#domain/outcome/asked/keep-answer.ts';
import { fileOwnFacts } from '#server/assessment/own-record.ts';
import type { Database } from '#server/database/database.ts';
import { afterAnswering } from '#server/outcome/after-answering.ts';
import { keepAnswers, readAnswers } from '#server/outcome/answer-shelf.ts';
import { askedBy } from './asked-by.ts';
import { type CastAnswer, answerIdOf, castAnswersGiven } from './cast-answers-given.ts';
import { ruth, ruthHerself, stillPoint, type CastMember } from './cast.ts';
import { fixedId } from './fixed-id.ts';

type Seeding = { readonly database: Database; readonly now: Temporal.Instant };

/** Gives the cast what they answered, once: later starts leave it on the days it has. */
export async function seedAnswers({ database, now }: Seeding): Promise<void> {
  const asking = askedBy(ruthHerself, 'sendOwnFacts', { kind: 'practice', id: stillPoint.id });
  const isThere = await database.unaudited.read(asking, (tables) => readAnswers(tables, ruth.id));
  if (isThere.length > 0) return;
  const byHerself = castAnswersGiven.filter(({ therapist }) => therapist === null);
  const facts = byHerself.map((one) => factOf(one, now));
  const filedBy = ruthHerself.id;
  await database.write(asking, async (tables) => {
    await fileOwnFacts(tables, { facts, filedBy, device: null });
    await afterAnswering(tables, { client: ruth.id, facts, filedBy, now, address: '' });
  });
  for (const one of castAnswersGiven)
    if (one.therapist !== null) await writeDown(database, one, { now, by: one.therapist });
}

function factOf(one: CastAnswer, now: Temporal.Instant): OutcomeAnswered {
  const { instrument, answers, moment } = one;
  if (moment === 'by-hand') throw new Error('a phone asks by plan');
  return {
    kind: 'outcome-answered',
    answer: fixedId(z.uuid(), `group ${answerIdOf(one)}`),
    instrument,
    instrumentVersion: 1,
    moment,
    answers,
    id: FactId.parse(answerIdOf(one)),
    tick: 1,
    at: agoText(one, now),
    version: 4,
  };
}

async function writeDown(
  database: Database,
  one: CastAnswer,
  { now, by }: { now: Temporal.Instant; by: CastMember },
): Promise<void> {
  const asking = askedBy(by, 'answerInstrument', { kind: 'client', id: one.client.id });
  const kept = keptByHand(one);
  if (!kept.ok) throw new Error(`${one.client.details.name}: ${one.instrument} cannot be scored`);
  const answer = {
    id: answerIdOf(one),
    at: agoText(one, now),
    moment: one.moment,
    by: 'therapist' as const,
    ...kept.value,
  };
  await database.write(asking, (tables) =>
    keepAnswers(tables, { client: one.client.id, answers: [answer], filedBy: by.id, now }),
  );
}

const agoText = ({ daysAgo }: CastAnswer, now: Temporal.Instant): string =>
  now.subtract({ hours: 24 * daysAgo }).toString();

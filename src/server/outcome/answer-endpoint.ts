import type { Contract } from '#contract/contract.ts';
import type { NotScored } from '#contract/instrument-answer.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { type NotKept, keptByHand } from '#domain/outcome/asked/keep-answer.ts';
import type { Clock } from '#server/base/clock.ts';
import { hasClientFile } from '#server/client/client-file.ts';
import type { Database } from '#server/database/database.ts';
import { Malformed, NotHere, type Handler } from '#server/http/handler.ts';
import { takeAnswers } from '#server/screening/take-answers.ts';
import { keepAnswers, readAnswer } from './answer-shelf.ts';
import { toTheScreening } from './to-the-screening.ts';

/** A device's clock may run ahead by as much. */
const AHEAD = { minutes: 5 };

/** The endpoint of what a therapist writes down. */
export function answerEndpoint(database: Database, clock: Clock) {
  const answerInstrument: Handler<Contract['answerInstrument']> = ({ asking, params: { client }, body }) =>
    database.write(asking, async (tables) => {
      if (!(await hasClientFile(tables, client))) notHere();
      const now = clock.now();
      const { id, at, moment } = body;
      if (Temporal.Instant.compare(at, now.add(AHEAD)) > 0)
        throw new Malformed('at', 'This is still to come');
      const kept = keptByHand(body);
      if (!kept.ok) return refused(notScored(kept.refusal));
      const answer = { id, at, moment, by: 'therapist', ...kept.value } as const;
      const isNew = await keepAnswers(tables, { client, answers: [answer], filedBy: asking.member, now });
      const answers = isNew.has(id) ? toTheScreening(answer) : [];
      if (answers.length > 0)
        await takeAnswers(tables, { client, by: 'therapist', answers, source: 'desk', now });
      return accepted({ answer: (await readAnswer(tables, { client, id })) ?? notHere() });
    });

  return { answerInstrument };
}

function notScored(refusal: NotKept): NotScored {
  const reason = 'not-scored';
  switch (refusal.kind) {
    case 'not-an-answer':
      return { reason, why: refusal.kind, items: [...refusal.items] };
    case 'missing':
      return {
        reason,
        why: refusal.kind,
        items: refusal.items.map((item) => ({ item, message: refusal.why })),
      };
    case 'none-ticked':
    case 'unknown-instrument':
      return { reason, why: refusal.kind, items: [] };
  }
}

function notHere(): never {
  throw new NotHere();
}

import type { FactId } from '#domain/base/ids.ts';
import type { InstrumentAnswers } from '#domain/outcome/instrument-answer.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import type { NotingClock } from '#domain/session/noting.ts';
import type { OutcomeAnswered } from './answered-fact.ts';
import type { Planned } from './bundle.ts';
import { questionsOf } from './question.ts';

/** What a client has said so far, by the keys of the questions; null is left out on purpose. A list of ticks may be empty. */
export type SaidSoFar = {
  readonly answers: Readonly<Record<string, number | null>>;
  readonly ticks: Readonly<Record<string, readonly string[]>>;
};

export type SaidOf = {
  readonly instrument: string;
  readonly answers: InstrumentAnswers;
  readonly none?: 'confirmed';
};

/** What was said, instrument by instrument; one answer may go to several (ASKED-6). */
export function saidBy(asked: readonly string[], { answers, ticks }: SaidSoFar): readonly SaidOf[] {
  const questions = questionsOf(asked);
  return asked.map((instrument) => {
    const ticked = ticks[instrument];
    if (ticked !== undefined) return tickedOf(instrument, ticked);
    const entries = questions.flatMap((question) =>
      question.kind === 'ticks'
        ? []
        : question.fills
            .filter((fills) => fills.instrument === instrument)
            .flatMap(({ item }) => {
              const value = answers[question.key];
              return value === undefined ? [] : [[item, value] as const];
            }),
    );
    return { instrument, answers: Object.fromEntries(entries) };
  });
}

const tickedOf = (instrument: string, ticked: readonly string[]): SaidOf => ({
  instrument,
  answers: Object.fromEntries(ticked.map((item) => [item, 1])),
  ...(ticked.length === 0 && { none: 'confirmed' as const }),
});

/** Makes the fact of an answered instrument. */
export const answeredFact = (said: SaidOf, moment: Planned, clock: NotingClock): OutcomeAnswered => ({
  kind: 'outcome-answered',
  answer: clock.id(),
  ...said,
  instrumentVersion: instrumentOf(said.instrument)?.version ?? 1,
  moment,
  id: clock.id() as FactId,
  version: 4,
  tick: clock.tick,
  at: clock.at,
  run: clock.run,
  elapsedMs: clock.elapsedMs,
});

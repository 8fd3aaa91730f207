import type { InstantText } from '#domain/base/time.ts';
import type { Answer, AnswerValue, ItemId } from '#domain/screening/answer.ts';
import type { Medicine } from '#domain/screening/medicine-class.ts';

/** One going-through of the questions: what was due when it began, and what was said since. */
export type Run = {
  readonly due: readonly ItemId[];
  /** From before; they count as no answer to what is due. */
  readonly earlier: readonly Answer[];
  readonly answers: readonly Answer[];
  readonly bornOn: string;
  /** Rows of the sheets that stand ticked and are no answer by themselves yet: moods, medicines. */
  readonly ticked: readonly string[];
  /** Medicines that were named by hand, because their kind was not known. */
  readonly named: readonly Medicine[];
  /** Pages that were gone on from. */
  readonly passed: readonly string[];
};

type Beginning = Pick<Run, 'due' | 'earlier' | 'bornOn'>;
export const newRun = (beginning: Beginning): Run => ({
  ...beginning,
  answers: [],
  ticked: [],
  named: [],
  passed: [],
});

/** With these answers, given now. The newest of an item counts. */
export const withAnswers = (
  run: Run,
  said: readonly { readonly item: ItemId; readonly value: AnswerValue }[],
  at: InstantText,
): Run => {
  const items = new Set(said.map(({ item }) => item));
  const kept = run.answers.filter(({ item }) => !items.has(item));
  return {
    ...run,
    answers: [...kept, ...said.map(({ item, value }) => ({ item, value, at, by: 'client' as const }))],
  };
};

/** What was tapped by mistake was never said. */
export const withoutAnswers = (run: Run, items: readonly ItemId[]): Run => ({
  ...run,
  answers: run.answers.filter(({ item }) => !items.includes(item)),
});

export const withTick = (run: Run, row: string, now: 'ticked' | 'empty'): Run => {
  const others = run.ticked.filter((one) => one !== row);
  return { ...run, ticked: now === 'ticked' ? [...others, row] : others };
};

export const withPassed = (run: Run, page: string): Run =>
  run.passed.includes(page) ? run : { ...run, passed: [...run.passed, page] };

/** The newest answers first of all, then those from before. */
export const allAnswers = ({ earlier, answers }: Run): readonly Answer[] => [...earlier, ...answers];

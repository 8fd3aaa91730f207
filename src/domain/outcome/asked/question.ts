import { type Instrument } from '#domain/outcome/instruments/instrument.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import { type Choice, type Wording, wordingOf } from './wording.ts';

/** The item of an instrument that an answer goes to. */
export type Fills = { readonly instrument: string; readonly item: string };

/** One thing that the phone asks; what several instruments ask in the same words is asked once (ASKED-6). */
export type Question = Wording & { readonly key: string; readonly seconds: number } & (
    | { readonly kind: 'number'; readonly fills: readonly Fills[]; readonly range: readonly [number, number] }
    | { readonly kind: 'choice'; readonly fills: readonly Fills[]; readonly choices: readonly Choice[] }
    | {
        readonly kind: 'ticks';
        readonly instrument: string;
        readonly statements: readonly { readonly id: string; readonly words: string }[];
      }
  );

/** What one answer takes, reading included [design]; a tick is one statement read. */
const SECONDS = { number: 5, label: 3.5, choice: 6, tick: 2.5 } as const;

/** The questions of these instruments, in their order (ASKED-6). */
export function questionsOf(asked: readonly string[]): readonly Question[] {
  const questions = asked.flatMap((id) => {
    const instrument = instrumentOf(id);
    return instrument === undefined ? [] : questionsIn(instrument);
  });
  return [...Map.groupBy(questions, sameness).values()].map(together);
}

/** How long these instruments take together. */
export const secondsOf = (asked: readonly string[]): number =>
  questionsOf(asked).reduce((total, { seconds }) => total + seconds, 0);

function questionsIn(instrument: Instrument): readonly Question[] {
  const { id, items, scoring, answers, text } = instrument;
  if (scoring.kind === 'ticks')
    return [
      {
        ...wordingOf(id, ''),
        kind: 'ticks',
        key: id,
        seconds: items.length * SECONDS.tick,
        instrument: id,
        statements: items,
      },
    ];
  return items.map((item): Question => {
    const wording = wordingOf(id, item.id, item.words);
    const common = { ...wording, key: `${id}.${item.id}`, fills: [{ instrument: id, item: item.id }] };
    return wording.choices === undefined
      ? {
          ...common,
          kind: 'number',
          seconds: text === 'labels' ? SECONDS.label : SECONDS.number,
          range: [answers.lowest, answers.highest],
        }
      : { ...common, kind: 'choice', seconds: SECONDS.choice, choices: wording.choices };
  });
}

const sameness = (question: Question): string =>
  question.kind === 'ticks' ? question.key : `${question.lead} ${question.ask}`;

const together = (same: readonly Question[]): Question => {
  const [first] = same;
  if (first === undefined) throw new Error('A group has at least one question');
  if (first.kind === 'ticks') return first;
  return { ...first, fills: same.flatMap((one) => (one.kind === 'ticks' ? [] : one.fills)) };
};

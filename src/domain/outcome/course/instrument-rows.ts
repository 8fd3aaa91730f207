import type { InstrumentAnswer } from '#domain/outcome/instrument-answer.ts';
import { deciding, type Instrument, type Threshold } from '#domain/outcome/instruments/instrument.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import { type Verdict, verdictOf } from '#domain/outcome/individual/verdict.ts';
import type { OutcomeRow, Standing } from './outcome-row.ts';
import type { OnDay } from './picture.ts';

type Answered = Pick<InstrumentAnswer, 'instrument' | 'version' | 'moment' | 'at' | 'day' | 'score'>;

/** A row for each instrument that was answered with a score, in the order in which they were first asked (SOFAR-6). */
export function instrumentRows(answers: readonly Answered[]): OutcomeRow[] {
  const inOrder = answers.toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  return [...Map.groupBy(inOrder, ({ instrument }) => instrument)].flatMap(([id, own]) => {
    const instrument = instrumentOf(id);
    return instrument === undefined ? [] : rowOf(instrument, own);
  });
}

/** Answers to another version of an instrument are answers to other questions: the newest version's are compared. */
function rowOf(instrument: Instrument, own: readonly Answered[]): OutcomeRow[] {
  const version = Math.max(...own.map((one) => one.version));
  const scored = own.flatMap(({ day, score, moment, version: asked }) =>
    score === null || asked !== version ? [] : [{ on: day, value: score, moment }],
  );
  if (scored.length === 0) return [];
  const before = scored.findLast(({ moment }) => moment === 'baseline') ?? scored[0];
  const points = scored.map(({ on, value }) => ({ on, value }));
  const last = scored.at(-1);
  return [outcomeRow(instrument, points, before ?? null, last === before ? null : (last ?? null))];
}

/** From where to where by one instrument, and what its verified numbers say of it (OUTCOME-9, SOFAR-6). */
export function outcomeRow(
  instrument: Instrument,
  points: readonly OnDay[],
  first: OnDay | null,
  last: OnDay | null,
): OutcomeRow {
  const [mdc, mcid] = [deciding(instrument.mdc), deciding(instrument.mcid)];
  const verdict =
    first === null || last === null
      ? null
      : verdictOf({
          before: first.value,
          after: last.value,
          improvement: instrument.improvement,
          mdc: mdc?.points ?? null,
          mcid: mcid?.points ?? null,
          range: instrument.range,
          percent: instrument.percent,
        });
  const { id, name, unit, improvement, range } = instrument;
  return {
    id,
    kind: 'answered',
    name,
    unit,
    improvement,
    range,
    points,
    before: first && { on: first.on, value: first.value },
    after: last && { on: last.on, value: last.value },
    standing: verdict === null ? 'cannot-tell' : standingOf(verdict),
    label: verdict?.label ?? null,
    words: verdict?.words ?? 'Asked once so far: there is nothing to compare it with yet.',
    error: mdc?.points ?? null,
    matters: mcid?.points ?? null,
    remembered: rememberedOf(instrument),
    cautions: verdict === null ? [] : cautionsOf(verdict),
    effect: null,
  };
}

/** Whatever the label, a change whose error nobody verified cannot be told from it (SOFAR-7). */
function standingOf({ beyondError, gain }: Verdict): Standing {
  if (beyondError === null) return 'cannot-tell';
  if (!beyondError) return 'within';
  return gain > 0 ? 'better' : 'worse';
}

const cautionsOf = ({ cautions, room }: Verdict): string[] =>
  room.inTheWay === null
    ? [...cautions]
    : [...cautions, `The first value left little room for an important change (${room.inTheWay}).`];

function rememberedOf({ mdc, mcid }: Instrument): string[] {
  return [...told('error', mdc), ...told('matters from', mcid)];
}

const told = (what: string, some: readonly Threshold[]): string[] =>
  some
    .filter(({ mark }) => mark === 'recalled')
    .map(({ points, population }) => `${what} ${points} (${population})`);

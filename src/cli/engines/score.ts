import { z } from 'zod';
import { nearest } from '#domain/base/nearest.ts';
import type { Instrument } from '#domain/outcome/instruments/instrument.ts';
import { instrumentOf, instruments } from '#domain/outcome/instruments/instruments.ts';
import { scoreWarnings } from '#domain/outcome/instruments/score-warnings.ts';
import { type Answers, type Score, score as scoreOf } from '#domain/outcome/instruments/score.ts';
import { type Given, engine } from './engine.ts';
import { type AllSaid, type Said, scoreInput } from './score-input.ts';

const Output = z.strictObject({
  instrument: z.string(),
  version: z.int(),
  score: z.number().nullable(),
  unrounded: z.number().nullable(),
  band: z.string().nullable(),
  range: z.tuple([z.number(), z.number()]),
  improvement: z.enum(['increase', 'decrease']),
  answered: z.int(),
  madeUp: z.array(z.string()),
  missing: z.array(z.string()),
  parts: z.record(z.string(), z.number()).nullable(),
  why: z.string().nullable(),
  rule: z.string(),
  licence: z.string(),
  warnings: z.array(z.string()),
});

/** `unwind score`: answers to an instrument in, its score out. */
export const score = engine({
  name: 'score',
  summary: 'Score the answers to a questionnaire by its published rule, or say what is missing',
  usage: 'score --instrument phq9 < answers.json',
  example: `  echo '[1, 0, 2, 1, 0, 0, 1, 0, 0]' | unwind score --instrument phq9
  {"instrument": "phq9", "score": 5, "band": "mild", "missing": [], "why": null, ...}

Answers come in order ([0, null, 2]; null is no answer), by item ({"phq-1": 0} or {"1": 0}), as {"answers": ...}, or as one number.
Ticks are true and false. Where none of a sheet of ticks is ticked, say so: {"answers": [...], "noneTicked": true}.
Too much missing: "score" is null and "why" tells it. Out of range: exit code 2.

  unwind score --list    every instrument with its items, range, rule, MDC and MCID with their marks`,
  input: scoreInput,
  output: Output,
  options: { '--instrument': 'with-value' },
  asides: { '--list': () => instruments },
  optionProblem: (given) => (instrumentIn(given) === undefined ? whichInstrument(given) : undefined),
  problems: (said, given) => wrong(known(given), said),
  run: (said, given) => answer(known(given), said),
});

function answer(instrument: Instrument, { said, none }: AllSaid): z.output<typeof Output> {
  const answers = answersFrom(instrument, said);
  const scored = scoreOf(instrument, answers, none);
  const { id, version, range, improvement, rule, licence } = instrument;
  const told: Omit<Score, 'score' | 'unrounded' | 'instrument' | 'version'> = scored.ok
    ? scored.value
    : { band: null, answered: said.filter(({ value }) => value !== null).length, madeUp: [], parts: null };
  const { band, answered, madeUp, parts } = told;
  return {
    instrument: id,
    version,
    score: scored.ok ? scored.value.score : null,
    unrounded: scored.ok ? scored.value.unrounded : null,
    band,
    range: [...range],
    improvement,
    answered,
    madeUp: [...madeUp],
    missing: !scored.ok && scored.refusal.kind === 'missing' ? [...scored.refusal.items] : [],
    parts: parts === null ? null : { ...parts },
    why: scored.ok || scored.refusal.kind === 'not-an-answer' ? null : scored.refusal.why,
    rule,
    licence: licence.note,
    warnings: scoreWarnings(instrument, answers, scored.ok ? scored.value.score : null),
  };
}

/** Places become items: the first answer is the first item's. */
function itemOf({ items }: Instrument, item: number | string): string | undefined {
  if (items.some(({ id }) => id === item)) return String(item);
  return /^\d+$/u.test(String(item)) ? items[Number(item) - 1]?.id : undefined;
}

const answersFrom = (instrument: Instrument, said: AllSaid['said']): Answers =>
  Object.fromEntries(said.map(({ item, value }) => [itemOf(instrument, item) ?? String(item), value]));

function wrong(instrument: Instrument, { said }: AllSaid): { path: string; message: string }[] {
  const answered = new Set<string>();
  return said.flatMap((one) => {
    const id = itemOf(instrument, one.item);
    const message =
      wrongWith(instrument, one, id) ?? (answered.has(id ?? '') ? `answers ${id} once more` : null);
    answered.add(id ?? '');
    return message === null ? [] : [{ path: one.path, message }];
  });
}

function wrongWith(instrument: Instrument, { value, tick }: Said, id: string | undefined): string | null {
  const { items, answers, scoring } = instrument;
  if (id === undefined) return `is not one of the ${items.length} items: ${names(instrument)}`;
  if (tick && scoring.kind !== 'ticks')
    return `must be a number from ${answers.lowest} to ${answers.highest}, not true or false`;
  const scored = scoreOf(instrument, { [id]: value });
  if (scored.ok || scored.refusal.kind !== 'not-an-answer') return null;
  return scored.refusal.items[0]?.message ?? null;
}

const names = ({ items }: Instrument): string => items.map(({ id }) => id).join(', ');

const instrumentIn = (given: Given): Instrument | undefined => instrumentOf(given.get('--instrument') ?? '');

/** The option was looked at before: without an instrument nothing is read. */
function known(given: Given | undefined): Instrument {
  const found = given === undefined ? undefined : instrumentIn(given);
  if (found === undefined) throw new Error('score needs an instrument');
  return found;
}

function whichInstrument(given: Given): string | undefined {
  if (given.has('--list')) return undefined;
  const ids = instruments.map(({ id }) => id);
  const written = given.get('--instrument');
  if (written === undefined) return `give --instrument, one of ${ids.join(', ')}`;
  const meant = nearest(written, ids);
  return `there is no instrument ${written}; ${meant === undefined ? `known are ${ids.join(', ')}` : `did you mean ${meant}?`}`;
}

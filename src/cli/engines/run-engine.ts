import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Problem, problemsOf } from '#domain/base/problems.ts';
import { findJsonFault } from '#cli/json-fault.ts';
import { type Outcome, done, misused } from '#cli/outcome.ts';
import type { Engine, Given } from './engine.ts';
import { readOptions } from './read-options.ts';

/** Runs an engine with the words after its name. Bad input: exit 2, a line for each problem, nothing on standard output. */
export async function runEngine(
  engine: Engine,
  words: readonly string[],
  stdin: NodeJS.ReadStream,
): Promise<Outcome> {
  if (words.includes('--help') || words.includes('-h')) return done(helpOf(engine));
  if (words.includes('--schema')) return done(json(schemasOf(engine)));
  const read = readOptions(words, optionsOf(engine));
  if ('problem' in read) return misused([`unwind ${engine.name}: ${read.problem}`]);
  const { given, others } = read;
  const problem = engine.optionProblem?.(given);
  if (problem !== undefined) return misused([`unwind ${engine.name}: ${problem}`]);
  const aside = Object.entries(engine.asides ?? {}).find(([option]) => given.has(option));
  if (aside !== undefined) return done(json(aside[1]()));
  if (engine.inputFromWords !== undefined) return answer(engine, engine.inputFromWords(others, given), given);
  if (others.length > 0)
    return misused([`unwind ${engine.name}: reads standard input: unwind ${engine.usage}`]);
  if (stdin.isTTY)
    return misused([`unwind ${engine.name}: give JSON on standard input: unwind ${engine.usage}`]);
  const parsed = parse(await text(stdin));
  return 'fault' in parsed ? misused([parsed.fault]) : answer(engine, parsed.value, given);
}

const optionsOf = ({ options = {}, asides = {} }: Engine): NonNullable<Engine['options']> => ({
  ...options,
  ...Object.fromEntries(Object.keys(asides).map((option) => [option, 'alone' as const])),
});

async function answer(engine: Engine, input: unknown, given: Given): Promise<Outcome> {
  const parsed = engine.input.safeParse(input);
  if (!parsed.success) {
    return misused(lines(problemsOf(parsed.error, input)));
  }
  const wrong = engine.problems?.(parsed.data as never, given) ?? [];
  if (wrong.length > 0) return misused(lines(wrong));
  const answered = engine.run(parsed.data as never, given);
  return done(engine.print === undefined ? json(answered) : await engine.print(answered as never, given));
}

function parse(source: string): { value: unknown } | { fault: string } {
  const bare = source.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return { fault: '$: the input is empty; give JSON on standard input' };
  try {
    return { value: JSON.parse(bare) as unknown };
  } catch {
    const { line, column, message } = findJsonFault(bare);
    return { fault: `$: is not JSON: line ${line}, column ${column}: ${message}` };
  }
}

const lines = (problems: readonly Problem[]): string[] =>
  problems.map(({ path, message }) => `${path}: ${message}`);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The JSON Schemas (draft 2020-12) of what goes in and what comes out. */
function schemasOf(engine: Engine): { input: unknown; output: unknown } {
  return {
    input: z.toJSONSchema(engine.input, { target: 'draft-2020-12', io: 'input', reused: 'ref' }),
    output: z.toJSONSchema(engine.output, { target: 'draft-2020-12', io: 'output', reused: 'ref' }),
  };
}

const helpOf = (engine: Engine): string => `${engine.summary}.

  unwind ${engine.usage}
  unwind ${engine.name} --schema    print the JSON Schemas of input and output
  unwind ${engine.name} --help      print this
${engine.example === undefined ? '' : `\n${engine.example}\n`}
${engine.comesOut ?? 'JSON comes out on standard output.'} Input that is not understood: exit code 2 and one line for each problem.
`;

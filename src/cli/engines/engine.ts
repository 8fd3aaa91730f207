import type { z } from 'zod';
import type { Problem } from '#domain/base/problems.ts';

/** An engine of the domain with a door for scripts: JSON in, JSON out, no state. A new engine is one file like its neighbours. */
export type Engine = {
  readonly name: string;
  readonly summary: string;
  /** How it is called, after `unwind`. */
  readonly usage: string;
  /** A sentence on what comes out, when it is not JSON. */
  readonly comesOut?: string;
  /** What `--help` shows besides: an input, and what comes out of it. */
  readonly example?: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Makes the input from the words after the engine's name; without it the input is JSON on standard input. */
  readonly inputFromWords?: (words: readonly string[], given: Given) => unknown;
  /** Takes parsed input, and the options where the answer depends on one. */
  readonly run: (input: never, given?: Given) => unknown;
  /** Options besides --help and --schema, such as `--list`, and whether a value follows them. */
  readonly options?: Readonly<Record<string, 'alone' | 'with-value'>>;
  /** What is wrong with the value of an option, if anything is. */
  readonly optionProblem?: (given: Given) => string | undefined;
  /** What is wrong with parsed input in the light of the options. */
  readonly problems?: (input: never, given: Given) => readonly Problem[];
  /** Options that are answered as JSON without any input, such as `--rules`. */
  readonly asides?: Readonly<Record<string, () => unknown>>;
  /** How the answer is printed; without it as JSON. */
  readonly print?: (answer: never, given: Given) => string | Promise<string | Uint8Array>;
};

/** The options that were given, by name, with their value; one that takes none has an empty one. */
export type Given = ReadonlyMap<string, string>;

/** Ties the type of `run` to the schema of the input; that the answer fits the output's schema is for the tests. */
export const engine = <Input extends z.ZodType>(
  made: Omit<Engine, 'input' | 'run' | 'problems'> & {
    readonly input: Input;
    readonly problems?: (input: z.output<Input>, given: Given) => readonly Problem[];
    readonly run: (input: z.output<Input>, given?: Given) => unknown;
  },
): Engine => made;

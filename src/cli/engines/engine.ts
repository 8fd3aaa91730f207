import type { z } from 'zod';

/** An engine of the domain with a door for scripts: JSON in, JSON out, no state. A new engine is one file like its neighbours. */
export type Engine = {
  readonly name: string;
  readonly summary: string;
  /** How it is called, after `unwind`. */
  readonly usage: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Makes the input from the words after the engine's name; without it the input is JSON on standard input. */
  readonly inputFromWords?: (words: readonly string[]) => unknown;
  /** Takes parsed input. */
  readonly run: (input: never) => unknown;
};

/** Ties the type of `run` to the schema of the input; that the answer fits the output's schema is for the tests. */
export const engine = <Input extends z.ZodType>(
  made: Omit<Engine, 'input' | 'run'> & {
    readonly input: Input;
    readonly run: (input: z.output<Input>) => unknown;
  },
): Engine => made;

/** What a command came to: what it says where, and its exit code. */
export type Outcome = {
  readonly code: number;
  /** Text, or the bytes of a file. */
  readonly out: string | Uint8Array;
  readonly err: string;
};

export const done = (out: string | Uint8Array): Outcome => ({ code: 0, out, err: '' });

/** The command was called wrongly or given bad input: exit code 2, nothing on standard output. */
export const misused = (problems: readonly string[]): Outcome => ({
  code: 2,
  out: '',
  err: problems.map((line) => `${line}\n`).join(''),
});

/** The command was understood but did not succeed. */
export const failed = (why: string): Outcome => ({ code: 1, out: '', err: `${why}\n` });

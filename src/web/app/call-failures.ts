/** Why a call brought no answer. A refusal is an answer and is not among these. */
export class Offline extends Error {
  override readonly name = 'Offline';
}

export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

export class NotHere extends Error {
  override readonly name = 'NotHere';
}

export class TooManyTries extends Error {
  override readonly name = 'TooManyTries';
  readonly afterSeconds: number;
  constructor(afterSeconds: number) {
    super(`try again after ${afterSeconds} s`);
    this.afterSeconds = afterSeconds;
  }
}

export type Problem = { readonly path: string; readonly message: string };

/** The server could not read what was sent; each problem names the field it stands at, such as `details.email`. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.path).join(', '));
    this.problems = problems;
  }
}

/** Our own mistake. The reference finds it in the server's log. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly reference: string;
  constructor(reference: string) {
    super(reference);
    this.reference = reference;
  }
}

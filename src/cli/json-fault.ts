/** Where a text stops being JSON, counted from 1, and what is wrong there. */
export type JsonFault = { readonly line: number; readonly column: number; readonly message: string };

/** Finds the first fault of a text that JSON.parse refused. The engine's own message often does not say where. */
export function findJsonFault(text: string): JsonFault {
  const scan = new Scan(text);
  const message = scan.value() ?? scan.end() ?? 'is not JSON';
  const before = text.slice(0, scan.at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, message };
}

const BLANK = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\p{Control}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
/** Deeper than any fact; the scan must not end in a stack overflow. */
const DEEPEST = 1000;

class Scan {
  at = 0;
  #depth = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads one value; answers what is wrong, or nothing. */
  value(): string | undefined {
    this.#skip(BLANK);
    const next = this.#text[this.at];
    if (next === '{') return this.#inside('}', () => this.#member());
    if (next === '[') return this.#inside(']', () => this.value());
    if (this.#skip(STRING) || this.#skip(SCALAR)) return undefined;
    if (next === undefined) return 'the text ends where a value should be';
    return next === '"'
      ? 'a text in quotation marks is not closed, or holds a character it may not'
      : `a value cannot begin with ${next}`;
  }

  end(): string | undefined {
    this.#skip(BLANK);
    return this.at < this.#text.length ? 'there is something after the end' : undefined;
  }

  #member(): string | undefined {
    this.#skip(BLANK);
    if (!this.#skip(STRING)) return 'a name in quotation marks is expected';
    this.#skip(BLANK);
    if (this.#text[this.at] !== ':') return 'a colon is expected';
    this.at += 1;
    return this.value();
  }

  #inside(close: string, item: () => string | undefined): string | undefined {
    this.#depth += 1;
    if (this.#depth > DEEPEST) return 'lists and objects lie too deep in one another';
    this.at += 1;
    this.#skip(BLANK);
    if (this.#text[this.at] === close) return this.#leave();
    for (;;) {
      const fault = item();
      if (fault !== undefined) return fault;
      this.#skip(BLANK);
      const next = this.#text[this.at];
      if (next === close) return this.#leave();
      if (next !== ',') return `a comma or ${close} is expected`;
      this.at += 1;
    }
  }

  #leave(): undefined {
    this.#depth -= 1;
    this.at += 1;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found === null) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}

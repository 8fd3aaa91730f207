/**
 * An answer that PostgreSQL has written as JSON, passed on as it is: reading a long one to write it again costs more
 * than everything else a read does here. Nothing checks its shape on the way out, so its query names each field, and a
 * test reads it by the contract's schema, with every character that JSON has to escape.
 */
export class JsonText<Value> {
  readonly text: string;
  declare protected readonly value: Value;

  constructor(text: string) {
    this.text = text;
  }

  /** The value itself, for who needs more of it than to pass it on. */
  read(): Value {
    return JSON.parse(this.text) as Value;
  }
}

import type { KeptFact } from '#domain/session/fact.ts';
import type { Journal, SessionHead } from './journal.ts';
import type { Line, Trouble } from './line.ts';

export type Pulled = Trouble | 'not-here' | { facts: readonly KeptFact[]; cursor: number };

/**
 * Asks the server for what was filed since the cursor and files it here, so that two devices come to the same record.
 * `seen` is the cursor this page last saw. Where it is another, a second tab has filed meanwhile, and what it filed is
 * read from the journal: the server will not tell it to this device again.
 */
export const pull = async (journal: Journal, line: Line, session: string, seen?: number): Promise<Pulled> => {
  let after = await journal.cursorOf(session);
  const facts = after === seen ? [] : await journal.factsOf(session);
  for (;;) {
    const told = await line.ask(session, after);
    if (told.kind !== 'told') return told.kind;
    if (told.facts.length > 0 || after === 0) await journal.file(told.head, told.facts, told.cursor);
    facts.push(...told.facts);
    if (!told.more) return { facts, cursor: told.cursor };
    after = told.cursor;
  }
};

export type WholeSession = { head: SessionHead; facts: readonly KeptFact[]; cursor: number };

/** A whole session read into memory only: an old record that somebody looks at is not kept on the device. */
export const readWhole = async (
  line: Line,
  session: string,
): Promise<WholeSession | 'not-here' | Trouble> => {
  const facts: KeptFact[] = [];
  let after = 0;
  for (;;) {
    const told = await line.ask(session, after);
    if (told.kind !== 'told') return told.kind;
    facts.push(...told.facts);
    if (!told.more) return { head: told.head, facts, cursor: told.cursor };
    after = told.cursor;
  }
};

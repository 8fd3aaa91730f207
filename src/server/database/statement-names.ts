import { hash } from 'node:crypto';

/** Texts that differ on every call, such as lists of changing length, would fill the server's memory: only this many. */
const PREPARED_PER_CONNECTION = 200;

/**
 * Names for prepared statements on one connection: from its second use on, a statement is parsed and planned once
 * instead of each time.
 */
export function statementNames(): (text: string) => string | undefined {
  const seen = new Set<string>();
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined || text.length > 10_000) return name;
    if (!seen.has(text)) return void (seen.size < 2000 && seen.add(text));
    if (names.size >= PREPARED_PER_CONNECTION) return undefined;
    names.set(text, hash('sha256', text).slice(0, 32));
    return names.get(text);
  };
}

import type { Engine, Given } from './engine.ts';

type Read = { readonly given: Given; readonly others: readonly string[] } | { readonly problem: string };

/** Parts the options that an engine knows from the other words. A value follows its option, or is joined by an equals sign. */
export function readOptions(words: readonly string[], known: NonNullable<Engine['options']>): Read {
  const given = new Map<string, string>();
  const others: string[] = [];
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (!word.startsWith('-')) {
      others.push(word);
      continue;
    }
    const [name = '', joined] = word.split(/=(.*)/su);
    const kind = known[name];
    if (kind === undefined) return { problem: `${name} is not known; try --help` };
    if (kind === 'alone' && joined !== undefined) return { problem: `${name} takes no value` };
    const value = kind === 'alone' ? '' : (joined ?? waiting.shift());
    if (value === undefined || (kind === 'with-value' && value === ''))
      return { problem: `${name} needs a value` };
    given.set(name, value);
  }
  return { given, others };
}

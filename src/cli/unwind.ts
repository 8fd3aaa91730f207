import { readFileSync } from 'node:fs';
import { nearest } from '#domain/base/nearest.ts';
import { type Command, commands } from './commands.ts';
import { type Outcome, done, misused } from './outcome.ts';

// The `unwind` command: finds the command that the words name and runs it. bin/unwind starts this file.

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader, `head` for one, has seen enough.
  if (error.code !== 'EPIPE') throw error;
});

const { code, out, err } = await run(process.argv.slice(2));
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;

async function run(words: readonly string[]): Promise<Outcome> {
  const [first] = words;
  if (first === undefined) return { ...misused([]), err: help() };
  if (first === '--help' || first === '-h' || first === 'help') return done(help());
  if (first === '--version') return done(`${version()}\n`);
  const command = commandOf(words);
  if (command === undefined) return unknown(words);
  const rest = words.slice(command.name.split(' ').length);
  if ((rest.includes('--help') || rest.includes('-h')) && command.more !== undefined)
    return done(`${command.summary}.\n\n${command.more}\n`);
  return (await command.load())(rest);
}

function commandOf(words: readonly string[]): Command | undefined {
  return commands.find(({ name }) => name.split(' ').every((word, place) => word === words[place]));
}

/** A first word that several commands share lists them; anything else is told what was probably meant. */
function unknown(words: readonly string[]): Outcome {
  const [first = '', second = ''] = words;
  const family = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (family.length > 0 && (second === '--help' || second === '-h')) return done(`${listed(family)}\n`);
  const names = (family.length > 0 ? family : commands).map(({ name }) => name);
  const meant =
    nearest(words.join(' '), names) ?? nearest(family.length > 0 ? `${first} ${second}` : first, names);
  const hint = meant === undefined ? 'unwind --help lists the commands' : `did you mean unwind ${meant}?`;
  if (family.length === 0) return misused([`unwind: there is no command ${first}; ${hint}`]);
  const which = `one of ${names.map((name) => name.slice(first.length + 1)).join(', ')}`;
  return misused([`unwind ${first}: give ${which}${meant === undefined ? '' : `; ${hint}`}`]);
}

function listed(some: readonly Command[]): string {
  const widest = Math.max(...some.map(({ name }) => name.length));
  return some.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`).join('\n');
}

function help(): string {
  return `Unwind, the care system for myofascial release.

  unwind <command>

${listed(commands)}

unwind <command> --help tells more. Engines print the JSON Schemas of their input and output with --schema.
`;
}

function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

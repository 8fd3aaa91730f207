import { once } from 'node:events';
import { setInterval as every } from 'node:timers/promises';
import { startPostgres } from '#server/database/postgres/start-postgres.ts';

// A program that owns a data folder as Unwind does, to be started as somebody else, or killed.
//   app.ts <folder> [write]   starts the server, says so in one line of JSON, ends in order when its input closes.
// With `write` it keeps adding rows and says each number once its commit is acknowledged.

const [folder = '', mode = ''] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const postgres = await startPostgres({ folder, roles: [], progress: (line) => say(`# ${line}`) });
  const { pid, socket, data, adopted } = postgres;
  say(JSON.stringify({ pid, socket, data, adopted }));
  if (mode === 'write') await writeForEver(socket);
  process.stdin.resume();
  await once(process.stdin, 'end');
  await postgres.stop();
  process.exit(0);
} catch (error) {
  say(`! ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

async function writeForEver(host: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ host, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('create table if not exists written (number bigint generated always as identity)');
  for await (const _ of every(1)) {
    const { rows } = await client.query<{ number: string }>(
      'insert into written default values returning number',
    );
    say(`+ ${rows[0]?.number}`);
  }
}

import fs from 'node:fs';
import path from 'node:path';
import { type Config, ConfigProblems, configFrom } from '#server/config.ts';
import { type Connection, type ConnectTo, connectTo } from '#server/database/connection.ts';
import { faultInWords } from '#server/fault-in-words.ts';
import { type Outcome, done, failed, misused } from './outcome.ts';

// The care of an installation. Where the database is comes from the environment, as for the server.

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Serves until a signal ends the process. */
const serve = withConfig(async (config) => {
  const { serve: start } = await import('#server/main.ts');
  const { url, setUpAddress } = await start(config, { progress: say });
  say(`Unwind is at ${url}`);
  if (setUpAddress) say(`Make your practice at ${setUpAddress}`);
  return new Promise<never>(() => {});
});

const migrate = withConfig((config) =>
  withConnection(config, async (connection) => {
    const { migrate: bringUp } = await import('#server/database/migrate.ts');
    const applied = await bringUp({ connection, progress: say });
    return done(
      applied.length === 0
        ? 'Nothing to do: the database is up to date.\n'
        : `Applied ${applied.join(', ')}.\n`,
    );
  }),
);

const seed = withConfig((config) =>
  withConnection(config, async (connection) => {
    const [{ migrate: bringUp }, { openDatabase }, { seedDemo }, { installationSecret }] = await Promise.all([
      import('#server/database/migrate.ts'),
      import('#server/database/database.ts'),
      import('#server/demo/seed-demo.ts'),
      import('#server/identity/secret.ts'),
    ]);
    await bringUp({ connection, progress: say });
    const database = await openDatabase({ connection, onError: (error) => say(error.message) });
    try {
      const secret = await installationSecret({ folder: config.folder, given: config.secret });
      await seedDemo({ database, now: Temporal.Now.instant(), secret });
    } finally {
      await database.close();
    }
    return done('The demonstration practice is in place.\n');
  }),
);

const auditVerify = withConfig(
  (config) =>
    withConnection(config, async (connection) => {
      const [{ verifyAudit }, { openPool }] = await Promise.all([
        import('#server/audit/verify.ts'),
        import('#server/database/pool.ts'),
      ]);
      const login = connection.loginFor('unwind_owner');
      const owner = openPool(login, { size: 1, reader: 'ours', onError: (error) => say(error.message) });
      try {
        const verdicts = await verifyAudit(owner);
        const lines = verdicts.map((one) => `${JSON.stringify(one)}\n`).join('');
        return { code: verdicts.every((one) => one.whole) ? 0 : 1, out: lines, err: '' };
      } finally {
        await owner.end();
      }
    }),
  { usage: '', words: 0, mustExist: true },
);

const backup = withConfig(
  (config, [to = '']) =>
    withConnection(config, async (connection) => {
      const { backup: save } = await import('./backup.ts');
      const { rows } = await save({ connection, to, progress: say });
      return done(`Saved ${sumOf(rows)} rows.\n`);
    }),
  { usage: 'unwind backup --to <folder that is not there yet>', words: 1, naming: '--to', mustExist: true },
);

const restore = withConfig(
  async (config, [from = '', ...options]) => {
    if (options.some((option) => option !== '--replace'))
      return misused([`${options.join(' ')}: only --replace is known`]);
    const { restore: bringBack } = await import('./restore.ts');
    const existing = options.length > 0 ? 'replace' : 'keep';
    const { rows } = await bringBack({ from, to: await placeOf(config), existing, progress: say });
    return done(`Restored ${sumOf(rows)} rows.\n`);
  },
  {
    usage: 'unwind restore --from <folder of the backup> [--replace]',
    words: 1,
    options: 1,
    naming: '--from',
  },
);

const registry = withConfig(
  (config, [word = '']) => {
    if (word !== '--recompute') throw new ConfigProblems([`${word}: only --recompute is known`]);
    return withConnection(config, async (connection) => {
      const { recomputeRegistries } = await import('./registry.ts');
      const told = await recomputeRegistries(connection);
      const lines = told.map((one) => `${JSON.stringify(one)}\n`).join('');
      return { code: told.every(({ same }) => same) ? 0 : 1, out: lines, err: '' };
    });
  },
  { usage: 'unwind registry --recompute', words: 1, mustExist: true },
);

export const careCommands = { serve, migrate, seed, auditVerify, backup, restore, registry };

const sumOf = (rows: Readonly<Record<string, number>>): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0);

type Work = (config: Config, words: readonly string[]) => Promise<Outcome>;
type Taking = {
  readonly usage: string;
  readonly words: number;
  readonly options?: number;
  /** The option that may stand before the first word, or joined to it by an equals sign. */
  readonly naming?: string;
  /** Whether an embedded database that is not there yet is a mistake rather than a beginning. */
  readonly mustExist?: boolean;
};

/** A command that reads its configuration from the environment and takes a set number of words. */
function withConfig(
  work: Work,
  taking: Taking = { usage: '', words: 0 },
): (words: readonly string[]) => Promise<Outcome> {
  return async (given) => {
    const words = unnamed(given, taking.naming);
    if (words.length < taking.words) return misused([`Say where: ${taking.usage}`]);
    if (words.length > taking.words + (taking.options ?? 0))
      return misused([`${words.join(' ')}: too many words`]);
    try {
      const config = configFrom(process.env);
      if (taking.mustExist && config.databaseUrl === undefined && !fs.existsSync(config.folder))
        return failed(`There is no database in ${path.resolve(config.folder)}: look at UNWIND_FOLDER.`);
      return await work(config, words);
    } catch (error) {
      if (error instanceof ConfigProblems) return misused(error.lines);
      return failed(faultInWords(error));
    }
  };
}

function unnamed(words: readonly string[], naming = ''): readonly string[] {
  const at = words.findIndex((word) => naming !== '' && (word === naming || word.startsWith(`${naming}=`)));
  if (at === -1) return words;
  const joined = words[at]?.slice(naming.length + 1);
  const others = words.toSpliced(at, joined ? 1 : 2);
  const value = joined || words[at + 1];
  return value === undefined ? others : [value, ...others];
}

async function withConnection(
  config: Config,
  work: (connection: Connection) => Promise<Outcome>,
): Promise<Outcome> {
  const connection = await connectTo(await placeOf(config));
  try {
    return await work(connection);
  } finally {
    await connection.stop();
  }
}

async function placeOf({ databaseUrl, folder, secret }: Config): Promise<ConnectTo> {
  if (databaseUrl === undefined) return { folder, progress: say };
  const { installationSecret } = await import('#server/identity/secret.ts');
  return { databaseUrl, secret: await installationSecret({ folder, given: secret }) };
}

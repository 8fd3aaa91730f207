import pg from 'pg';
import { type Config, ConfigProblems, configFrom } from '#server/config.ts';
import { type Connection, connectTo } from '#server/database/connection.ts';
import { type Outcome, done, failed, misused } from './outcome.ts';

// The care of an installation. Where the database is comes from the environment, as for the server.

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Serves until a signal ends the process. */
const serve = withConfig(async (config) => {
  const { serve: start } = await import('#server/main.ts');
  const { url } = await start(config, { progress: say });
  say(`Unwind is at ${url}`);
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
    const [{ migrate: bringUp }, { openDatabase }, { seedDemo }] = await Promise.all([
      import('#server/database/migrate.ts'),
      import('#server/database/database.ts'),
      import('#server/demo/seed-demo.ts'),
    ]);
    await bringUp({ connection, progress: say });
    const database = await openDatabase({ connection, onError: (error) => say(error.message) });
    try {
      await seedDemo({ database, now: Temporal.Now.instant() });
    } finally {
      await database.close();
    }
    return done('The demonstration practice is in place.\n');
  }),
);

const auditVerify = withConfig((config) =>
  withConnection(config, async (connection) => {
    const { verifyAudit } = await import('#server/audit/verify.ts');
    const owner = new pg.Pool({ ...connection.loginFor('unwind_owner'), max: 1 });
    owner.on('error', (error) => say(error.message));
    try {
      const verdicts = await verifyAudit(owner);
      const lines = verdicts.map((one) => `${JSON.stringify(one)}\n`).join('');
      return { code: verdicts.every((one) => one.whole) ? 0 : 1, out: lines, err: '' };
    } finally {
      await owner.end();
    }
  }),
);

export const careCommands = { serve, migrate, seed, auditVerify };

/** A command that takes no words and reads its configuration from the environment. */
function withConfig(
  work: (config: Config) => Promise<Outcome>,
): (words: readonly string[]) => Promise<Outcome> {
  return async (words) => {
    if (words.length > 0) return misused([`${words.join(' ')}: this command takes no further words`]);
    try {
      return await work(configFrom(process.env));
    } catch (error) {
      if (error instanceof ConfigProblems) return misused(error.lines);
      return failed(error instanceof Error ? error.message : String(error));
    }
  };
}

async function withConnection(
  config: Config,
  work: (connection: Connection) => Promise<Outcome>,
): Promise<Outcome> {
  const connection = await connect(config);
  try {
    return await work(connection);
  } finally {
    await connection.stop();
  }
}

async function connect({ databaseUrl, folder, secret }: Config): Promise<Connection> {
  if (databaseUrl === undefined) return connectTo({ folder, progress: say });
  const { installationSecret } = await import('#server/identity/secret.ts');
  return connectTo({ databaseUrl, secret: await installationSecret({ folder, given: secret }) });
}

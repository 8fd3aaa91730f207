import type { TestContext } from 'node:test';
import type { DestinationStream } from 'pino';
import { contract, type EndpointName } from '#contract/contract.ts';
import type { EndpointShape } from '#contract/endpoint.ts';
import type { Clock } from '#server/base/clock.ts';
import { configFrom } from '#server/config.ts';
import type { Database } from '#server/database/database.ts';
import { openLog } from '#server/http/log.ts';
import { setUpCode } from '#server/identity/set-up-code.ts';
import { type Server, startServer } from '#server/start-server.ts';
import { freshDatabase, type FreshDatabase } from '#test/database.ts';

export const TEST_SECRET = 'the secret that signs the cookies of the tests';

export type ServerOptions = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly webFolder?: string;
  /** Hears the log. */
  readonly stream?: DestinationStream;
  readonly fresh?: FreshDatabase;
};

export type TestServer = {
  readonly server: Server;
  readonly database: Database;
  readonly fresh: FreshDatabase;
  /** Somebody at a browser of her own, with nobody's cookies yet. */
  readonly visitor: () => Visitor;
};

/** A real server over a database of the test's own, on a port of its own; both end with the test. */
export async function freshServer(
  t: { after(end: () => Promise<void>): void },
  options: ServerOptions = {},
): Promise<TestServer> {
  const fresh = options.fresh ?? (await freshDatabase(t));
  const { clock, webFolder, stream } = options;
  const level = stream ? 'debug' : 'silent';
  const config = configFrom({
    UNWIND_PORT: '0',
    UNWIND_LOG_LEVEL: level,
    UNWIND_DEMO: '0',
    ...options.environment,
  });
  const server = await startServer({
    config,
    database: fresh.database,
    secret: TEST_SECRET,
    log: openLog(config.logLevel, stream),
    ...(clock ? { clock } : {}),
    ...(webFolder ? { webFolder } : {}),
  });
  t.after(() => server.stop());
  return { server, database: fresh.database, fresh, visitor: () => new Visitor(server) };
}

export type Asked = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
};

/** Asks the contract's endpoints by name and keeps cookies as a browser does. */
export class Visitor {
  readonly #server: Server;
  readonly cookies = new Map<string, string>();

  constructor(server: Server) {
    this.#server = server;
  }

  async ask(
    name: EndpointName,
    { params = {}, query = {}, body, headers = {} }: Asked = {},
  ): Promise<Answer> {
    const endpoint: EndpointShape = contract[name];
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_, key: string) =>
      encodeURIComponent(params[key] ?? ''),
    );
    const cookie = [...this.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const answer = await this.#server.inject({
      method: endpoint.method,
      url: path,
      query,
      headers: { 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { payload: JSON.stringify(body), headers: jsonHeaders(cookie, headers) }),
    });
    this.#keep(answer.headers['set-cookie']);
    return { status: answer.statusCode, body: parsed(answer.body), headers: answer.headers };
  }

  #keep(lines: string | string[] | undefined): void {
    for (const line of [lines ?? []].flat()) {
      const [pair = ''] = line.split(';');
      const [name = '', ...value] = pair.split('=');
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value.join('='));
    }
  }
}

const jsonHeaders = (cookie: string, headers: Readonly<Record<string, string>>) => ({
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  ...(cookie ? { cookie } : {}),
  ...headers,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const OWNER = {
  code: setUpCode(TEST_SECRET),
  practiceName: 'Still Point',
  zone: 'America/Chicago',
  ownerName: 'Maren Holt',
  email: 'maren@stillpoint.example',
  password: 'correct horse battery',
} as const;

/** A practice just set up, and its owner at her browser. */
export async function setUpPractice(t: TestContext, options: ServerOptions = {}) {
  const practice = await freshServer(t, options);
  const owner = practice.visitor();
  const answer = await owner.ask('setUp', { body: OWNER });
  if (answer.status !== 200) throw new Error(`set-up answered ${answer.status}`);
  return { ...practice, owner };
}

/** Signs somebody in with a browser of her own. */
export async function signedIn(
  practice: TestServer,
  who: { email: string; password: string },
): Promise<Visitor> {
  const visitor = practice.visitor();
  const answer = await visitor.ask('signIn', { body: { email: who.email, password: who.password } });
  if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}`);
  return visitor;
}

/** What the audit trail says, oldest first: who did what. */
export async function trailOf(fresh: FreshDatabase): Promise<string[]> {
  const { rows } = await fresh.asSuperuser((superuser) =>
    superuser.query<{ line: string }>(
      `select actor || ': ' || action as line from unwind.audit_entry order by position`,
    ),
  );
  return rows.map(({ line }) => line);
}

/** The last mail queued, read past row-level security. */
export async function lastMail(
  fresh: FreshDatabase,
): Promise<{ recipient: string; subject: string; text: string }> {
  const { rows } = await fresh.asSuperuser((superuser) =>
    superuser.query<{ recipient: string; subject: string; text: string }>(
      'select recipient, subject, text from unwind.mail order by queued_at desc limit 1',
    ),
  );
  if (!rows[0]) throw new Error('no mail was queued');
  return rows[0];
}

/** Invites somebody and accepts for her; she comes back at her own browser. */
export async function join(
  practice: TestServer & { owner: Visitor },
  who: {
    id: string;
    name: string;
    email: string;
    role: 'owner' | 'therapist' | 'front-desk';
    password: string;
  },
): Promise<Visitor> {
  const { id, name, email, role, password } = who;
  await practice.owner.ask('invite', { body: { id, name, email, role } });
  const visitor = practice.visitor();
  const token = linkIn((await lastMail(practice.fresh)).text);
  const answer = await visitor.ask('acceptInvitation', { params: { token }, body: { name, password } });
  if (answer.status !== 200) throw new Error(`accepting answered ${answer.status}`);
  return visitor;
}

/** The token at the end of the link in a letter. */
export function linkIn(text: string): string {
  const found = /https?:\/\/\S+\/(?:invitation|password)\/(\S+)/.exec(text)?.[1];
  if (!found) throw new Error('the letter has no link');
  return found;
}

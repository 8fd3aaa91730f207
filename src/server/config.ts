import { isIP } from 'node:net';
import { z } from 'zod';

const Switch = z.enum(['0', '1'], 'write 0 or 1').transform((text) => text === '1');
const WholeNumber = z.string().regex(/^\d+$/, 'write a whole number').transform(Number);
const Origin = z
  .url({ protocol: /^https?$/, message: 'write an address such as https://unwind.example' })
  .transform((text) => new URL(text))
  .refine(({ pathname, search, hash }) => pathname + search + hash === '/', 'write it without a path')
  .transform(({ origin }) => origin);
const Folder = z.string().min(1, 'write a folder');
const Proxies = z
  .string()
  .transform((text) => text.split(',').map((proxy) => proxy.trim()))
  .refine((proxies) => proxies.every(isProxy), 'write addresses or ranges such as 10.0.0.0/8, or loopback');

/** Every environment variable that Unwind reads, with its default. README.md says the same in words. */
const Environment = z
  .object({
    /** PostgreSQL elsewhere: a log-in that owns the database and may make roles. Without it the embedded one starts. */
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, message: 'write postgresql://…' }).optional(),
    /** Where the embedded database, its binaries and the secret are kept. */
    UNWIND_FOLDER: Folder.default('./.unwind'),
    UNWIND_PORT: WholeNumber.pipe(z.number().max(65_535, 'write a port up to 65535')).default(4810),
    UNWIND_HOST: z.string().min(1, 'write an address to listen on').default('127.0.0.1'),
    /** How browsers reach Unwind. With https:, cookies become Secure and browsers are told to stay with https. */
    UNWIND_ADDRESS: Origin.optional(),
    /** 0 starts without the demonstration practice: an empty database then shows the set-up page. */
    UNWIND_DEMO: Switch.default(true),
    SMTP_URL: z.url({ protocol: /^smtps?$/, message: 'write smtp://… or smtps://…' }).optional(),
    MAIL_FROM: z.email('write a mail address').default('unwind@localhost.localdomain'),
    /** Signs cookies and seals second factors. Made once and kept in the folder when it is not given. */
    UNWIND_SECRET: z.string().min(32, 'write at least 32 characters').optional(),
    UNWIND_LOG_LEVEL: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
        'write fatal, error, warn, info, debug or silent',
      )
      .default('info'),
    /** Stripe takes deposits, cards and gifts online when both are given; else people pay at the practice. */
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^[sr]k_/, 'write the key that begins with sk_ or rk_')
      .optional(),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_/, 'write the secret that begins with whsec_')
      .optional(),
    /** Where Stripe's interface is, for tests against a stand-in. */
    STRIPE_ADDRESS: Origin.optional(),
    /** 1 lets therapists add calendars on private addresses: for a calendar server in the same house. */
    UNWIND_PRIVATE_CALENDARS: Switch.default(false),
    /** Lets others than this machine read /metrics, with `Authorization: Bearer …`. */
    UNWIND_METRICS_TOKEN: z.string().min(16, 'write at least 16 characters').optional(),
    /** Proxies whose X-Forwarded-For is believed: addresses or ranges, separated by commas. */
    UNWIND_TRUSTED_PROXIES: Proxies.default(['loopback']),
    /** Requests to the interface from one address; sign-in has tighter limits of its own. */
    UNWIND_REQUESTS_PER_MINUTE: WholeNumber.pipe(z.number().min(1, 'write at least 1')).default(1200),
  })
  .refine(
    (given) => (given.STRIPE_SECRET_KEY === undefined) === (given.STRIPE_WEBHOOK_SECRET === undefined),
    {
      path: ['STRIPE_WEBHOOK_SECRET'],
      message: 'write STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET together, or neither',
    },
  );

export type Config = {
  readonly databaseUrl?: string | undefined;
  readonly folder: string;
  readonly port: number;
  readonly host: string;
  readonly address?: string | undefined;
  readonly demo: boolean;
  readonly smtpUrl?: string | undefined;
  readonly mailFrom: string;
  readonly secret?: string | undefined;
  readonly logLevel: z.output<typeof Environment>['UNWIND_LOG_LEVEL'];
  readonly metricsToken?: string | undefined;
  readonly trustedProxies: readonly string[];
  readonly requestsPerMinute: number;
  readonly privateCalendars: boolean;
  /** Absent: nothing is taken online. */
  readonly stripe?: StripeKeys | undefined;
};

type StripeKeys = {
  readonly secretKey: string;
  readonly webhookSecret: string;
  readonly address?: string | undefined;
};

/** The environment is not understood: one line for each problem. */
export class ConfigProblems extends Error {
  override readonly name = 'ConfigProblems';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** Reads the environment once. An empty variable counts as absent, as compose files leave them. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = Environment.safeParse(given);
  if (!read.success)
    throw new ConfigProblems(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const variables = read.data;
  return {
    databaseUrl: variables.DATABASE_URL,
    folder: variables.UNWIND_FOLDER,
    port: variables.UNWIND_PORT,
    host: variables.UNWIND_HOST,
    address: variables.UNWIND_ADDRESS,
    demo: variables.UNWIND_DEMO,
    smtpUrl: variables.SMTP_URL,
    mailFrom: variables.MAIL_FROM,
    secret: variables.UNWIND_SECRET,
    logLevel: variables.UNWIND_LOG_LEVEL,
    metricsToken: variables.UNWIND_METRICS_TOKEN,
    trustedProxies: variables.UNWIND_TRUSTED_PROXIES,
    requestsPerMinute: variables.UNWIND_REQUESTS_PER_MINUTE,
    privateCalendars: variables.UNWIND_PRIVATE_CALENDARS,
    stripe: stripeKeysIn(variables),
  };
}

function stripeKeysIn(variables: z.output<typeof Environment>): StripeKeys | undefined {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = variables;
  if (secretKey === undefined || webhookSecret === undefined) return undefined;
  return { secretKey, webhookSecret, address: variables.STRIPE_ADDRESS };
}

const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal'];

function isProxy(proxy: string): boolean {
  if (PROXY_NAMES.includes(proxy)) return true;
  const [address = '', bits, ...rest] = proxy.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bits === undefined) return longest > 0;
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= longest;
}

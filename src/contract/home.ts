import { z } from 'zod';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { Pressure } from '#domain/atlas/vocabulary.ts';
import { ClientId } from '#domain/base/ids.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import type { CheckIn as Asked } from '#domain/outcome/asked/still-open.ts';
import { Program } from '#domain/home/program.ts';
import type { HomeStanding as Standing } from '#domain/home/standing.ts';
import type { HomeOffer as Offer } from '#domain/screening/home-offer.ts';
import { BodyPosition, ChannelLimits, HomeTool } from '#domain/screening/limits.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { endpoint } from './endpoint.ts';

const therapists = ['owner', 'therapist'] as const;
const client = z.strictObject({ client: ClientId });
const changed = z.literal('changed-meanwhile');

/** So many facts of home are looked back on: a session has some forty, a day of the diary two or three. */
export const HOME_FACTS = 2500;

/** What the screening lets be offered at home (SCREEN-17), as it stands at this moment. */
const HomeOffer = z.strictObject({
  gate: z.enum(['free', 'limited', 'ask-first', 'blocked']),
  tools: z.array(HomeTool),
  positions: z.array(BodyPosition),
  highestPressure: Pressure.nullable(),
  minutes: z.number(),
  highestDiscomfort: z.number(),
  regionsPerSession: z.int(),
  secondsPerRegion: z.int().nullable(),
  everyOtherDay: z.boolean(),
  excludedRegions: ChannelLimits.shape.excludedRegions,
  cautions: z.array(z.string()),
}) satisfies z.ZodType<Offer>;

export const ProgramVersion = z.strictObject({
  version: z.int(),
  setAt: InstantText,
  setBy: z.string(),
  program: Program,
});
export type ProgramVersion = z.infer<typeof ProgramVersion>;

/** Of the clinical reference 5.3, and RF06 for what may be a clot; null where a therapist decided. */
export const HomeRule = z.enum(['H1', 'H2', 'H6', 'H7', 'H8', 'H10', 'RF06']);
export type HomeRule = z.infer<typeof HomeRule>;

const decided = { id: z.uuid(), at: InstantText, rule: HomeRule.nullable() };

/**
 * What was decided about the program, read from the decisions; the domain's `HomeStanding` with who, when and by which rule.
 * Days are on the practice's calendar.
 */
export const HomeStanding = z.strictObject({
  paused: z
    .strictObject({ ...decided, since: DateText, why: z.string(), by: z.string().nullable() })
    .nullable(),
  /** Regions that nobody works on: until and with the day, or until a therapist lifts it. */
  blocked: z.array(
    z.strictObject({
      ...decided,
      region: RegionId,
      side: z.exactOptional(Side),
      until: DateText.nullable(),
      why: z.string(),
    }),
  ),
  /** Steps lighter than the therapist wrote it. */
  lightened: z.int(),
  /** Open questions to the therapist, the oldest first. */
  reviews: z.array(z.strictObject({ ...decided, why: z.string() })),
}) satisfies z.ZodType<Standing>;
export type HomeStanding = z.infer<typeof HomeStanding>;

const ClientHome = z.strictObject({
  zone: z.string(),
  offer: HomeOffer,
  program: ProgramVersion.nullable(),
  standing: HomeStanding,
  /** Whole days since the last session at home, or since the program began where there was none; null without a program. */
  quietDays: z.int().nullable(),
  /** The newest of what the client filed of sessions and diary: what is derived from it, phone and desk derive alike. */
  facts: z.array(KeptFact),
});
export type ClientHome = z.infer<typeof ClientHome>;

export const clientHome = endpoint({
  method: 'GET',
  path: '/api/clients/:client/home',
  summary:
    'What home may offer, the program in force, how it stands, and what was filed of sessions and diary',
  access: therapists,
  data: 'health',
  params: client,
  reply: ClientHome,
});

/** What keeps a program from being set, and by which rule. */
const ProgramProblem = z.strictObject({ path: z.string(), why: z.string(), rule: z.string() });

const exampleProgram = {
  title: 'Neck, gently',
  startsOn: '2026-01-05',
  reviewOn: '2026-02-02',
  phases: [
    {
      title: 'First weeks',
      weeks: 4,
      daysPerWeek: 3,
      everyOtherDay: true,
      versions: { full: [], gentle: [], rest: [] },
    },
  ],
  flare: {
    gentle: { painFrom: 5, sleepTo: 4, energyTo: 4 },
    rest: { painFrom: 8, sleepTo: 2, energyTo: 2 },
    signed: null,
  },
  discomfort: { highest: 5, easesBy: 2 },
  cautions: [],
};

export const saveProgram = endpoint({
  method: 'PUT',
  path: '/api/clients/:client/home/program',
  summary:
    'Set the program, from the version that was read. Saving signs it: the server writes by whom and when. What goes ' +
    'beyond the screening or the limits of a region is refused',
  access: therapists,
  data: 'health',
  params: client,
  body: z.strictObject({ version: z.int().min(0), program: Program }),
  example: { version: 0, program: exampleProgram },
  reply: z.strictObject({ program: ProgramVersion }),
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: changed, program: ProgramVersion.nullable() }),
    z.strictObject({ reason: z.literal('beyond-limits'), problems: z.array(ProgramProblem) }),
  ]),
});

const words = z.string().trim().min(1).max(1000);

export const changeHomeStanding = endpoint({
  method: 'POST',
  path: '/api/clients/:client/home/standing',
  summary: 'Pause, go on, lighten by one step, lift a block, or settle a review with words',
  access: therapists,
  data: 'health',
  params: client,
  body: z.discriminatedUnion('change', [
    z.strictObject({ change: z.literal('pause'), words }),
    z.strictObject({ change: z.literal('resume'), words }),
    z.strictObject({ change: z.literal('lighten'), version: z.int() }),
    z.strictObject({ change: z.literal('lift-block'), about: z.uuid(), words }),
    z.strictObject({ change: z.literal('resolve-review'), about: z.uuid(), words }),
  ]),
  example: { change: 'pause', words: 'Until we have spoken' },
  reply: z.strictObject({ program: ProgramVersion.nullable(), standing: HomeStanding }),
  refusal: z.discriminatedUnion('reason', [
    z.strictObject({ reason: changed, program: ProgramVersion.nullable() }),
    z.strictObject({ reason: z.enum(['nothing-lighter', 'settled-already']) }),
  ]),
});

const Sheet = z.strictObject({ name: z.string(), base64: z.base64() });

export const homeSheet = endpoint({
  method: 'GET',
  path: '/api/clients/:client/home/sheet',
  summary: 'The program in force as a sheet to print',
  access: therapists,
  data: 'health',
  params: client,
  reply: Sheet,
});

/** A client with a program whom somebody should look at. */
const Watched = z.strictObject({
  client: ClientId,
  name: z.string(),
  /** Days without a session, from three on; null while it is less. */
  quietDays: z.int().nullable(),
  paused: z.boolean(),
  blocked: z.int(),
  reviews: z.int(),
  /** The day on which the therapist wanted to look again has come. */
  reviewDue: z.boolean(),
});
export type Watched = z.infer<typeof Watched>;

export const homeWatch = endpoint({
  method: 'GET',
  path: '/api/home',
  summary:
    'The clients whose work at home somebody should look at: quiet for days, paused, blocked, to review',
  access: therapists,
  data: 'health',
  reply: z.strictObject({ clients: z.array(Watched) }),
});

/** What the client is asked about herself now, on her own phone. */
const CheckIn = z.strictObject({
  moment: z.enum(['baseline', 'reassessment', 'discharge']),
  /** By instrument, with the day on which it was answered last; a later answer settles it. */
  asks: z.array(z.strictObject({ instrument: z.string(), since: DateText.nullable() })).readonly(),
}) satisfies z.ZodType<Asked>;

export const MyHome = z.strictObject({
  /** The practice's zone, its country for the emergency number, and how it is reached. */
  zone: z.string(),
  country: z.string(),
  practiceName: z.string(),
  practicePhone: z.string(),
  offer: HomeOffer,
  program: ProgramVersion.nullable(),
  standing: HomeStanding,
  /** Visits of the last week that soreness may be asked of, the newest first. */
  visits: z.array(z.strictObject({ visit: z.uuid(), endedAt: InstantText, therapistName: z.string() })),
  checkIn: CheckIn.nullable(),
});
export type MyHome = z.infer<typeof MyHome>;

export const myHome = endpoint({
  method: 'GET',
  path: '/api/my/home',
  summary: 'All that the client’s phone needs to lead through sessions for days without a network',
  access: ['client'],
  data: 'health',
  reply: MyHome,
});

export const myHomeSheet = endpoint({
  method: 'GET',
  path: '/api/my/home/sheet',
  summary: 'The client’s own program as a sheet to print',
  access: ['client'],
  data: 'health',
  reply: Sheet,
});

const Reminder = z.strictObject({
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day such as 19:30'),
  /** Monday is 1, Sunday 7. */
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  /** Where the client is, as her browser says it: Europe/Berlin. */
  zone: z.string().min(1).max(60),
  byPush: z.boolean(),
  byMail: z.boolean(),
});
export type Reminder = z.infer<typeof Reminder>;

/** As a browser's `PushSubscription` writes itself. */
const Subscription = z.strictObject({
  endpoint: z.url({ protocol: /^https?$/ }).max(2000),
  p256dh: z.string().regex(/^[\w-]{80,100}={0,2}$/),
  auth: z.string().regex(/^[\w-]{16,32}={0,2}$/),
});

export const MyReminders = z.strictObject({
  reminder: Reminder.nullable(),
  /** Whether the practice knows where mails go. */
  hasMailAddress: z.boolean(),
  /** The browsers that are pushed to, by their endpoints. */
  endpoints: z.array(z.string()),
  /** What a browser subscribes with: the `applicationServerKey`. */
  pushKey: z.string(),
});
export type MyReminders = z.infer<typeof MyReminders>;

export const myReminders = endpoint({
  method: 'GET',
  path: '/api/my/reminders',
  summary: 'When the client wants to be reminded, by what, and the key to push to a browser with',
  access: ['client'],
  data: 'personal',
  reply: MyReminders,
});

export const saveMyReminders = endpoint({
  method: 'PUT',
  path: '/api/my/reminders',
  summary: 'Say when to be reminded, or never; with it this browser may be pushed to, or no longer',
  access: ['client'],
  data: 'personal',
  body: z.strictObject({
    reminder: Reminder.nullable(),
    subscribe: Subscription.optional(),
    unsubscribe: Subscription.shape.endpoint.optional(),
  }),
  example: {
    reminder: { at: '19:30', days: [1, 3, 5], zone: 'Europe/Berlin', byPush: false, byMail: true },
  },
  reply: MyReminders,
});

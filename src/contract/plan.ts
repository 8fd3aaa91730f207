import { z } from 'zod';
import { ClientId } from '#domain/base/ids.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { InstrumentAnswer } from '#domain/outcome/instrument-answer.ts';
import { CarePlan } from '#domain/plan/care-plan.ts';
import { Episode, EpisodeDetails, EpisodeEnd, GoalRating } from '#domain/plan/episode.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

const therapists = ['owner', 'therapist'] as const;
const client = z.strictObject({ client: ClientId });
const changed = z.literal('changed-meanwhile');

export const PlanVersion = z.strictObject({
  version: z.int(),
  setAt: InstantText,
  setBy: z.string(),
  plan: CarePlan,
});

/** Shown to the client, and what she said to it. */
export const Sharing = z.strictObject({
  version: z.int(),
  sharedAt: InstantText,
  accepted: z
    .strictObject({ at: InstantText, name: z.string(), how: z.enum(['signed-in', 'in-person']) })
    .nullable(),
});

/** What became of a visit, as a course needs it. Pain is the client's word before and after, where it was asked. */
export const CourseVisit = z.strictObject({
  session: z.uuid(),
  at: InstantText,
  painBefore: z.int().nullable(),
  painAfter: z.int().nullable(),
});

export const ClientCourse = z.strictObject({
  episode: Episode.nullable(),
  earlier: z.array(Episode),
  plan: PlanVersion.nullable(),
  sharing: Sharing.nullable(),
  /** Closed sessions since the episode was opened, the oldest first. */
  visits: z.array(CourseVisit),
  ratings: z.array(GoalRating),
  /** What was answered of instruments, the oldest first. */
  answers: z.array(InstrumentAnswer),
});
export type ClientCourse = z.infer<typeof ClientCourse>;

export const clientCourse = endpoint({
  method: 'GET',
  path: '/api/clients/:client/course',
  summary:
    'The episode with its goals, the plan in force, what the client said to it, visits and ratings since',
  access: therapists,
  data: 'health',
  params: client,
  reply: ClientCourse,
});

export const openEpisode = endpoint({
  method: 'POST',
  path: '/api/clients/:client/episodes',
  summary: 'Open an episode of care; one is open at a time',
  access: therapists,
  data: 'health',
  params: client,
  body: z.strictObject({ id: z.uuid(), openedOn: DateText, details: EpisodeDetails }),
  example: {
    id: exampleId(40),
    openedOn: '2026-01-05',
    details: { indication: 'neck-pain', icd10: null, history: '', goals: [], expectations: [] },
  },
  reply: z.strictObject({ episode: Episode }),
  refusal: z.strictObject({ reason: z.literal('one-is-open') }),
});

export const changeEpisode = endpoint({
  method: 'PUT',
  path: '/api/clients/:client/episodes/:episode',
  summary: 'Change what an episode says, from the version that was read; earlier versions are kept',
  access: therapists,
  data: 'health',
  params: z.strictObject({ client: ClientId, episode: z.uuid() }),
  body: z.strictObject({ version: z.int(), details: EpisodeDetails }),
  example: {
    version: 1,
    details: { indication: 'neck-pain', icd10: null, history: '', goals: [], expectations: [] },
  },
  reply: z.strictObject({ episode: Episode }),
  refusal: z.strictObject({ reason: changed, episode: Episode }),
});

export const endEpisode = endpoint({
  method: 'POST',
  path: '/api/clients/:client/episodes/:episode/end',
  summary: 'End an episode and say why',
  access: therapists,
  data: 'health',
  params: z.strictObject({ client: ClientId, episode: z.uuid() }),
  body: EpisodeEnd,
  example: { endedOn: '2026-03-05', why: 'goals-met', words: '' },
  reply: z.strictObject({ episode: Episode }),
  refusal: z.strictObject({ reason: z.literal('already-ended') }),
});

export const rateGoals = endpoint({
  method: 'POST',
  path: '/api/clients/:client/goal-ratings',
  summary: 'The goals rated again, with the change altogether where it was asked',
  access: therapists,
  data: 'health',
  params: client,
  body: GoalRating,
  example: {
    id: exampleId(41),
    ratedAt: '2026-01-05T15:00:00Z',
    ratings: [{ goal: exampleId(42), score: 5 }],
    change: null,
    words: null,
  },
  reply: z.strictObject({}),
});

export const planHistory = endpoint({
  method: 'GET',
  path: '/api/clients/:client/plan/history',
  summary: 'Every version of the plan, dated, newest first',
  access: therapists,
  data: 'health',
  params: client,
  reply: z.strictObject({ versions: z.array(PlanVersion) }),
});

export const sharePlan = endpoint({
  method: 'POST',
  path: '/api/clients/:client/plan/share',
  summary: 'Show a version of the plan to the client, or note that she accepted it in the room',
  access: therapists,
  data: 'health',
  params: client,
  body: z.strictObject({
    version: z.int(),
    acceptedInPerson: z.string().trim().min(2).max(120).nullable(),
  }),
  example: { version: 1, acceptedInPerson: null },
  reply: z.strictObject({ sharing: Sharing }),
  refusal: z.strictObject({ reason: changed }),
});

export const MyPlan = z.strictObject({
  therapistName: z.string(),
  plan: PlanVersion.omit({ setBy: true }),
  goals: EpisodeDetails.shape.goals,
  expectations: EpisodeDetails.shape.expectations,
  visitsDone: z.int(),
  sharing: Sharing,
});
export type MyPlan = z.infer<typeof MyPlan>;

export const myPlan = endpoint({
  method: 'GET',
  path: '/api/my/plan',
  summary:
    "The plan that was shared with the signed-in client, as she may read it: without the therapist's reasons",
  access: ['client'],
  data: 'health',
  reply: z.strictObject({ plan: MyPlan.nullable() }),
});

export const acceptPlan = endpoint({
  method: 'POST',
  path: '/api/my/plan/accept',
  summary: 'Accept the version of the plan that was read',
  access: ['client'],
  data: 'health',
  body: z.strictObject({ version: z.int(), name: z.string().trim().min(2).max(120) }),
  example: { version: 1, name: 'Sam Example' },
  reply: z.strictObject({ sharing: Sharing }),
  refusal: z.strictObject({ reason: changed }),
});

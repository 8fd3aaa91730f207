import { z } from 'zod';
import { ClientId, DeviceId, FactId, SessionId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import { HomeFact } from '#domain/home/home-fact.ts';
import { PlayFact } from '#domain/home/player/play-fact.ts';
import { Fact, KeptFact } from '#domain/session/fact.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';
import { FACTS_PER_PUSH } from './session.ts';

/** So far is looked back: visits, and marks that the client drew alone. A sitting has a handful of marks. */
export const LOOKED_BACK = { visits: 24, marks: 400 } as const;
/** A device keeps less of each of today's clients. */
export const KEPT_ON_DEVICE = { visits: 6, marks: 60 } as const;

/** What one visit found and did: the facts that a chart and the held time are read from, and no others. */
const BodyVisit = z.strictObject({
  session: SessionId,
  at: InstantText,
  therapistName: z.string(),
  facts: z.array(KeptFact),
});

/** A client's body over the visits, the oldest of them first, and what the client drew without a therapist. */
export const ClientBody = z.strictObject({
  visits: z.array(BodyVisit),
  own: z.array(KeptFact),
});
export type ClientBody = z.infer<typeof ClientBody>;

export const clientBody = endpoint({
  method: 'GET',
  path: '/api/clients/:client/body',
  summary: `Findings, measures, holds and the client's own drawings of the newest ${LOOKED_BACK.visits} visits`,
  access: ['owner', 'therapist'],
  data: 'health',
  params: z.strictObject({ client: ClientId }),
  reply: ClientBody,
});

/** The version of the facts of home that this build reads. */
const HOME_VERSION = 4;

const readHere: ReadonlySet<string> = new Set(Fact.options.flatMap(({ shape }) => [...shape.kind.values]));

/** What a therapist observes is no part of a client's own record. A kind that came later is kept unread. */
const canSay = (kind: string): boolean => kind === 'drawing-marked' || !readHere.has(kind);

const isOwn = (fact: KeptFact): boolean => {
  if (fact.kind !== 'corrected') return canSay(fact.kind);
  const { instead } = fact as { readonly instead?: { readonly kind: string } | null };
  return !instead || canSay(instead.kind);
};

const homeKinds: ReadonlySet<string> = new Set(
  [PlayFact, DiaryFact].flatMap(({ options }) => options.flatMap(({ shape }) => [...shape.kind.values])),
);

/** Of home the client says much; a kind that is known here has its shape, and one of a newer Unwind is kept unread. */
const hasItsShape = (fact: KeptFact): boolean =>
  !homeKinds.has(fact.kind) || fact.version > HOME_VERSION || HomeFact.safeParse(fact).success;

const OwnFact = KeptFact.refine(isOwn, {
  path: ['kind'],
  message:
    'must be drawing-marked, of home or of the diary, or corrected to it: nothing else is for clients to record',
}).refine(hasItsShape, { message: 'is not what a fact of this kind says' });

export const sendOwnFacts = endpoint({
  method: 'POST',
  path: '/api/my/facts',
  summary:
    'File what the client recorded alone. It is never refused for what it says; sent twice it is kept once',
  access: ['client'],
  data: 'health',
  body: z.strictObject({
    device: DeviceId.nullable(),
    facts: z.array(OwnFact).min(1).max(FACTS_PER_PUSH),
  }),
  example: {
    device: null,
    facts: [
      {
        id: exampleId(8),
        kind: 'drawing-marked',
        at: '2026-01-05T20:00:00Z',
        drawing: exampleId(9),
        feeling: 'ache',
        amount: 6,
        region: 'back.lowpara',
        side: 'left',
      },
    ],
  },
  reply: z.strictObject({ acknowledged: z.array(FactId) }),
});

export const ownFacts = endpoint({
  method: 'GET',
  path: '/api/my/facts',
  summary:
    'What the signed-in client recorded alone, in the order of filing: everything, or what was filed after a position that ' +
    'an answer named before',
  access: ['client'],
  data: 'health',
  query: z.strictObject({ after: z.coerce.number().int().min(0).default(0) }),
  reply: z.strictObject({ facts: z.array(KeptFact), position: z.int() }),
});

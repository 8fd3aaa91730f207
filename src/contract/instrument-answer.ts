import { z } from 'zod';
import { ClientId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { InstrumentAnswer, InstrumentAnswers, Moment } from '#domain/outcome/instrument-answer.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

/** Which answers keep an instrument from being scored, and why. */
const NotScored = z.strictObject({
  reason: z.literal('not-scored'),
  why: z.enum(['unknown-instrument', 'not-an-answer', 'missing', 'none-ticked']),
  items: z.array(z.strictObject({ item: z.string(), message: z.string() })),
});
export type NotScored = z.infer<typeof NotScored>;

export const answerInstrument = endpoint({
  method: 'POST',
  path: '/api/clients/:client/instrument-answers',
  summary:
    'An instrument that a therapist writes down; sent twice it is kept once. The score is reckoned here, by the ' +
    'instrument’s own rule. Answers to the PHQ are answers to the screening as well',
  access: ['owner', 'therapist'],
  data: 'health',
  params: z.strictObject({ client: ClientId }),
  body: z.strictObject({
    id: z.uuid(),
    instrument: z.string().max(40),
    moment: Moment,
    at: InstantText,
    answers: InstrumentAnswers,
    /** Nothing is ticked, and it was asked once more: nothing applies. */
    none: z.literal('confirmed').optional(),
    /** Of an instrument whose words are not shipped: the score that its form came to. */
    total: z.number().nullable(),
  }),
  example: {
    id: exampleId(70),
    instrument: 'peg',
    moment: 'by-hand',
    at: '2026-01-05T15:00:00Z',
    answers: { pain: 6, enjoyment: 5, activity: 4 },
    total: null,
  },
  reply: z.strictObject({ answer: InstrumentAnswer }),
  refusal: NotScored,
});

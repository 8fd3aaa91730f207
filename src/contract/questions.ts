import { z } from 'zod';
import { MemberId, ThreadId } from '#domain/base/ids.ts';
import { Words } from '#domain/base/text.ts';
import { AnswerTemplate, Message, ThreadLine, ThreadState } from '#domain/questions/thread.ts';
import { endpoint } from './endpoint.ts';
import { exampleId } from './example-ids.ts';

const staff = ['owner', 'therapist', 'front-desk'] as const;

/** What people ask may be about their health, so that reading it is written down. */
export const inbox = endpoint({
  method: 'GET',
  path: '/api/inbox',
  summary: 'The questions that people asked: what waits first, urgent before the rest',
  access: staff,
  data: 'health',
  query: z.strictObject({ done: z.enum(['with', 'without']).default('without') }),
  reply: z.strictObject({
    threads: z.array(ThreadLine),
    /** There are older ones than are shown. */
    more: z.boolean(),
    members: z.array(z.strictObject({ id: MemberId, name: z.string() })),
    answersInMail: z.boolean(),
  }),
});

export const Thread = ThreadLine.omit({ begins: true }).extend({
  /** Empty where the asker gave none: the answer is then read by the link alone. */
  email: z.string(),
  messages: z.array(Message),
  /** Clients in the practice's file with this address. Whoever writes it has not proven that it is hers. */
  clients: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
});
export type Thread = z.infer<typeof Thread>;

export const thread = endpoint({
  method: 'GET',
  path: '/api/inbox/:thread',
  summary: 'One question with everything that was written to it',
  access: staff,
  data: 'health',
  params: z.strictObject({ thread: ThreadId }),
  reply: Thread,
});

export const answerThread = endpoint({
  method: 'POST',
  path: '/api/inbox/:thread/answers',
  summary: 'Answer a question; the asker is told by mail that there is an answer, and where',
  access: staff,
  data: 'health',
  params: z.strictObject({ thread: ThreadId }),
  body: z.strictObject({ id: z.uuid(), words: Words }),
  example: { id: exampleId(50), words: 'Yes, we see people with headache.' },
  reply: z.strictObject({ told: z.enum(['by-mail', 'by-link-only']) }),
});

export const changeThread = endpoint({
  method: 'PUT',
  path: '/api/inbox/:thread',
  summary: 'Say that a question is done or waits again, is somebody’s, or is not urgent after all',
  access: staff,
  data: 'health',
  params: z.strictObject({ thread: ThreadId }),
  body: z.strictObject({
    state: ThreadState.optional(),
    assigned: MemberId.nullable().optional(),
    urgent: z.literal(false).optional(),
  }),
  example: { state: 'done' },
  reply: z.strictObject({}),
  refusal: z.strictObject({ reason: z.literal('unknown-member') }),
});

export const answerTemplates = endpoint({
  method: 'GET',
  path: '/api/answer-templates',
  summary: 'Answers that are often given',
  access: staff,
  data: 'none',
  reply: z.strictObject({ templates: z.array(AnswerTemplate) }),
});

export const saveAnswerTemplate = endpoint({
  method: 'PUT',
  path: '/api/answer-templates/:template',
  summary: 'Keep or change an answer that is often given',
  access: staff,
  data: 'none',
  params: z.strictObject({ template: z.uuid() }),
  body: AnswerTemplate.omit({ id: true }),
  example: { title: 'First visit', words: 'Wear something loose, and come ten minutes early.' },
  reply: z.strictObject({}),
});

export const removeAnswerTemplate = endpoint({
  method: 'DELETE',
  path: '/api/answer-templates/:template',
  summary: 'Take away an answer that is often given',
  access: staff,
  data: 'none',
  params: z.strictObject({ template: z.uuid() }),
  reply: z.strictObject({}),
});

export const changeInboxSettings = endpoint({
  method: 'PUT',
  path: '/api/inbox-settings',
  summary: 'Choose whether mails carry the words of an answer, or only say that there is one',
  access: ['owner'],
  data: 'none',
  body: z.strictObject({ answersInMail: z.boolean() }),
  example: { answersInMail: false },
  reply: z.strictObject({}),
});

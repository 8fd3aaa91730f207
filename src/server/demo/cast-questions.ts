import { ThreadId } from '#domain/base/ids.ts';
import type { AnswerTemplate } from '#domain/questions/thread.ts';
import { fixedId } from './fixed-id.ts';

export type CastQuestion = {
  readonly id: ThreadId;
  readonly name: string;
  readonly email: string;
  readonly hoursAgo: number;
  readonly words: string;
  /** What Maren answered, an hour later. */
  readonly answer?: string;
};

const question = (called: string, rest: Omit<CastQuestion, 'id'>): CastQuestion => ({
  id: fixedId(ThreadId, `question ${called}`),
  ...rest,
});

export const castQuestions: readonly CastQuestion[] = [
  question('parking', {
    name: 'Priya Raman',
    email: 'priya@visitor.example',
    hoursAgo: 30,
    words: 'Is there somewhere to park near you? I would come by car from Evanston.',
    answer:
      'There is free parking on Fullerton after 10, and a garage round the corner on Racine. Come in by the side door and ring twice.',
  }),
  question('first visit', {
    name: 'Jonah Weiss',
    email: 'jonah@visitor.example',
    hoursAgo: 20,
    words:
      'I have never had this kind of work done. How is it different from a massage, and do I have to undress?',
  }),
  question('chest', {
    name: '',
    email: 'c.dalton@visitor.example',
    hoursAgo: 2,
    words:
      'Since this morning I have chest pain and my left arm feels heavy. I think it is a knot in my shoulder. Could you see me today?',
  }),
];

export const castTemplates: readonly AnswerTemplate[] = [
  {
    id: fixedId(ThreadId, 'template first visit'),
    title: 'Before the first visit',
    words:
      'Thank you for asking. You undress as far as you are comfortable and lie under a sheet; we work on skin, slowly, without oil. Please come ten minutes early and wear something loose.',
  },
  {
    id: fixedId(ThreadId, 'template see a doctor'),
    title: 'Please see a doctor first',
    words:
      'Thank you for writing. What you describe should be looked at by a doctor before we work with you. Please call yours today; once you have been seen, we are glad to find you a time.',
  },
];

import { z } from 'zod';

/** What is asked each time before an exercise, because it may change overnight (clinical reference 3.2 and 5.4). */
export const AskFirst = z.enum(['clot', 'feeling-in-toes', 'new-temple-pain']);
export type AskFirst = z.infer<typeof AskFirst>;

/** A question before an exercise. Any answer but the safe one, and no answer, leaves the exercise out. */
export type FirstQuestion = {
  readonly words: string;
  readonly safe: 'yes' | 'no';
  /** What is said when the answer is not the safe one. */
  readonly otherwise: string;
};

export const firstQuestions: Readonly<Record<AskFirst, FirstQuestion>> = {
  clot: {
    words: 'Is one of your legs newly swollen, warm, red or sore, and you do not know why?',
    safe: 'no',
    otherwise:
      'Leave your legs alone. This can be a blood clot. Call a doctor today. If you are short of breath or your chest hurts, call the emergency number now.',
  },
  'feeling-in-toes': {
    words: 'Touch each toe lightly. Can you feel it on all of them?',
    safe: 'yes',
    otherwise:
      'Leave this one out. Where you feel less, you cannot tell when it is too much. Tell your therapist or your doctor.',
  },
  'new-temple-pain': {
    words: 'Is your temple newly sore, or do your eyes or your jaw trouble you when you chew?',
    safe: 'no',
    otherwise: 'Leave this one out, and call a doctor today. It may need looking at soon.',
  },
};

import type { Messages } from '#web/ui/messages.ts';

export const words = {
  title: 'Questionnaires',
  lead: 'What the client answered on the phone or with you. The course compares it with its own error.',
  none: 'Nothing has been answered yet. Before the first treatment, at a look again and at the end the client’s phone asks of itself.',
  write: 'Write down answers',
  table: 'The first and the newest answer of each questionnaire',
  instrument: 'Questionnaire',
  first: 'First',
  newest: 'Newest',
  noScore: 'too few answers',
  by: { client: 'by the client', therapist: 'written down' },
  sheet: {
    title: 'Write down answers',
    instrument: 'Questionnaire',
    moment: 'When was it asked?',
    moments: {
      baseline: 'Before the first treatment',
      reassessment: 'At a look again',
      discharge: 'At the end of the course',
      'by-hand': 'At another time',
    },
    range: (lowest: number, highest: number) => `${lowest} to ${highest}`,
    ends: (of: { lowest: number; low: string; middle: string; highest: number; high: string }) =>
      `${of.lowest}: ${of.low}. ${of.middle === '' ? '' : `0: ${of.middle}. `}${of.highest}: ${of.high}.`,
    total: 'Total of the form',
    notShipped: 'Its words are not ours to print. Write down the total of the form that you have.',
    item9: 'Answered above 0, the last question opens a safety task.',
    missing: 'Please write down a number.',
    noneTicked: 'Nothing is ticked. Save once more if none of the sentences is true.',
    notScored: 'This cannot be scored. Check the numbers that are marked.',
    save: 'Save',
    saved: 'The answers are saved.',
  },
} as const satisfies Messages;

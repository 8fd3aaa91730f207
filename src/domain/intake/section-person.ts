import { card, line, overview, type Section } from './card.ts';
import { phqLead } from './phq.ts';

export const mood: Section = {
  id: 'mood',
  title: 'Sleep and mood',
  cards: [
    card('questions', 'sleep', 'Sleep', ['sleep']),
    overview(
      'mood-history',
      'Do any of these fit?',
      [
        line('Depression, now or treated before', 'depression'),
        line('Strong anxiety, PTSD, hard memories of being hurt', 'hard-memories'),
        line('I hear or see what others do not, or I feel driven and hardly sleep', 'psychosis-now'),
        line('Somebody hurts me, scares me or makes me do what I do not want', 'feels-unsafe'),
      ],
      { lead: 'You need not say more here. It helps us to ask before we touch.' },
    ),
    card('phq', 'phq', 'The last two weeks', ['phq-1', 'phq-2'], { lead: phqLead }),
    card(
      'phq',
      'phq-more',
      'The last two weeks, a little more',
      ['phq-3', 'phq-4', 'phq-5', 'phq-6', 'phq-7', 'phq-8', 'phq-9'],
      { lead: phqLead },
    ),
  ],
};

export const goals: Section = {
  id: 'goals',
  title: 'Your goals',
  cards: [
    card('activities', 'goals', 'What would you like to do again?', ['goals'], {
      lead: 'Name up to five things that are hard now. We will look at them again later.',
    }),
  ],
};

export const preferences: Section = {
  id: 'preferences',
  title: 'How you like it',
  cards: [
    card('questions', 'touch', 'Touch and comfort', ['touch-preference', 'positions-wanted', 'chaperone']),
    card('questions', 'boundaries', 'Your limits', ['not-to-touch', 'stop-word'], {
      lead: 'You can say stop at any time, with this word or any other.',
    }),
  ],
};

export const emergencyContact: Section = {
  id: 'emergency-contact',
  title: 'Whom to call',
  cards: [card('questions', 'contacts', 'Whom to call', ['emergency-contact', 'physician', 'anything-else'])],
};

export const consent: Section = {
  id: 'consent',
  title: 'Your consent',
  cards: [
    card('consent', 'consent', 'Read and sign', [], {
      lead: 'You can take back your consent at any time.',
    }),
  ],
};

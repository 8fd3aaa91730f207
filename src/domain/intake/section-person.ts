import { card, line, overview, type Section } from './card.ts';
import { phqLead } from './phq.ts';

export const mood: Section = {
  id: 'mood',
  title: 'Mood',
  cards: [
    overview(
      'mood-history',
      'Any of these?',
      [
        line('Depression, now or before', 'depression'),
        line('Strong anxiety, PTSD, hard memories', 'hard-memories'),
        line('Hearing or seeing things, feeling driven without sleep', 'psychosis-now'),
        line('Somebody hurts me, scares me or forces me', 'feels-unsafe'),
      ],
      { lead: 'It helps us to ask before we touch.' },
    ),
    card('phq', 'phq', 'Mood', ['phq-1', 'phq-2'], { lead: phqLead }),
    card(
      'phq',
      'phq-more',
      'Mood, a little more',
      ['phq-3', 'phq-4', 'phq-5', 'phq-6', 'phq-7', 'phq-8', 'phq-9'],
      { lead: phqLead },
    ),
  ],
};

export const goals: Section = {
  id: 'goals',
  title: 'Your goals',
  cards: [card('activities', 'goals', 'Your goals', ['goals'])],
};

export const preferences: Section = {
  id: 'preferences',
  title: 'How you like it',
  cards: [
    card('questions', 'touch', 'Touch and comfort', [
      'touch-preference',
      'positions-wanted',
      'chaperone',
      'not-to-touch',
      'stop-word',
    ]),
  ],
};

export const emergencyContact: Section = {
  id: 'emergency-contact',
  title: 'Whom to call',
  cards: [
    card('questions', 'contacts', 'Whom to call', ['emergency-contact', 'physician']),
    card('questions', 'last-words', 'Anything to add?', [
      'better',
      'worse',
      'past-treatment',
      'conditions-other',
      'anything-else',
    ]),
  ],
};

export const consent: Section = {
  id: 'consent',
  title: 'Your consent',
  cards: [card('consent', 'consent', 'Read and sign', [])],
};

import type { Noted } from '#domain/session/session.ts';
import type { NoteSection } from './document.ts';
import type { DraftedSentence, Drafting } from './drafting.ts';
import { capitalised, quoted, withStop } from './grammar.ts';

type WordsSaid = Noted<'words-said'>;
type About = WordsSaid['about'];

const subjects: readonly About[] = [
  'complaint',
  'since-last-time',
  'goal',
  'home',
  'observation',
  'response',
];

/** What introduces the client's own words. */
const clientLead: Readonly<Record<About, string>> = {
  complaint: 'The client reported: ',
  'since-last-time': 'Since the last visit: ',
  goal: 'The client’s goal: ',
  home: 'About the time at home: ',
  observation: 'The client noticed: ',
  response: 'During treatment the client said: ',
};

const briefLead: Readonly<Record<About, string>> = {
  complaint: '',
  'since-last-time': 'Since last visit: ',
  goal: 'Goal: ',
  home: 'Home: ',
  observation: 'Noticed: ',
  response: 'During treatment: ',
};

/** Where the therapist's words about something belong; the client's always belong in the subjective section. */
const therapistSection: Readonly<Record<About, NoteSection>> = {
  complaint: 'subjective',
  'since-last-time': 'subjective',
  goal: 'subjective',
  observation: 'objective',
  response: 'objective',
  home: 'plan',
};

const therapistLead: Readonly<Record<About, string>> = {
  complaint: 'Complaint: ',
  'since-last-time': 'Since the last visit: ',
  goal: 'Goal: ',
  observation: '',
  response: 'Response: ',
  home: 'Home: ',
};

/** What was said, each saying a sentence of its own: the client's words quoted, the therapist's as they are (NOTE-4). */
export function wordSentences({ session, style }: Drafting): DraftedSentence[] {
  return subjects.flatMap((about) =>
    session.words
      .filter((said) => said.about === about)
      .map((said) => ({
        id: `words:${said.fact}`,
        section: said.speaker === 'client' ? ('subjective' as const) : therapistSection[about],
        words: said.speaker === 'client' ? clientWords(said, style) : therapistWords(said),
        facts: [said.fact],
      })),
  );
}

function clientWords(said: WordsSaid, style: Drafting['style']): string {
  return (style === 'brief' ? briefLead : clientLead)[said.about] + quoted(said.words);
}

function therapistWords(said: WordsSaid): string {
  const lead = therapistLead[said.about];
  return lead === '' ? capitalised(withStop(said.words)) : lead + withStop(said.words);
}

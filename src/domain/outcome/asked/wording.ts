import { phqChoices, phqLead } from '#domain/intake/phq.ts';
import { itemOf } from '#domain/screening/items.ts';

export type Choice = { readonly value: number; readonly words: string };

/** How a question reads on the phone. */
export type Wording = {
  /** Above the question, where several share it; else empty. */
  readonly lead: string;
  readonly ask: string;
  /** What the ends of the scale mean. */
  readonly low: string;
  readonly high: string;
  /** What 0 means on a scale of two ways. */
  readonly middle?: string;
  /** The higher the worse it hurts: the keys take the colours of severity. */
  readonly severe: boolean;
  readonly choices?: readonly Choice[];
};

const plain = (ask: string, low: string, high: string): Wording => ({
  lead: '',
  ask,
  low,
  high,
  severe: false,
});

/** The words of an item; where an instrument's own item is only a label, what it stands for. */
export function wordingOf(instrument: string, item: string, words = ''): Wording {
  if (instrument.startsWith('nprs') || (instrument === 'peg' && item === 'pain'))
    return { ...plain(words, 'No pain', 'The worst I can think of'), severe: true };
  if (instrument === 'fiqr') return fiqrWording(item, words);
  switch (instrument) {
    case 'peg':
      return plain(words, 'Not at all', 'Completely');
    case 'groc':
      return {
        ...plain('How is it now, compared with when we began?', 'Very much worse', 'Fully well again'),
        middle: 'The same',
      };
    case 'sleep':
      return plain('How well did you sleep in the last 7 nights?', 'Terribly', 'As well as can be');
    case 'fatigue':
      return plain(words, 'Not tired', 'As tired as I can think of');
    case 'stiffness':
      return plain(words, 'Not stiff', 'As stiff as I can think of');
    case 'anxiety':
      return plain(words, 'Not at all', 'As anxious as I can think of');
    case 'rmdq':
      return plain('Tick each sentence that is true of you today. Leave the others.', '', '');
    case 'phq2':
    case 'phq9':
      // The words of the PHQ stand with its items in screening, and are never changed.
      return { ...plain(itemOf(item)?.ask ?? '', '', ''), lead: phqLead, choices: phqChoices };
    default:
      return plain(words, '', '');
  }
}

const FUNCTION = 'In the last 7 days, how hard was it to do this?';
const OVERALL = 'How often was this true of the last 7 days?';
const SYMPTOM = 'How was this in the last 7 days?';

/** After Bennett and others 2009 (CC BY 2.0), shortened; the ends of the scales are recalled. */
const symptomEnds: Readonly<Record<string, readonly [low: string, high: string]>> = {
  'symptom-1': ['No pain', 'Unbearable pain'],
  'symptom-2': ['Lots of energy', 'No energy'],
  'symptom-3': ['No stiffness', 'Severe stiffness'],
  'symptom-4': ['Woke up rested', 'Woke up very tired'],
  'symptom-5': ['No depression', 'Very depressed'],
  'symptom-6': ['Good memory', 'Very poor memory'],
  'symptom-7': ['Not anxious', 'Very anxious'],
  'symptom-8': ['No tenderness', 'Very tender'],
  'symptom-9': ['No trouble with balance', 'Severe trouble with balance'],
  'symptom-10': ['Not sensitive', 'Extremely sensitive'],
};

function fiqrWording(item: string, words: string): Wording {
  if (item.startsWith('function')) return { ...plain(words, 'Not hard', 'Very hard'), lead: FUNCTION };
  const [low = 'Never', high = 'Always'] = symptomEnds[item] ?? [];
  return { ...plain(words, low, high), lead: item.startsWith('overall') ? OVERALL : SYMPTOM };
}

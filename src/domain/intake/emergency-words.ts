import type { AtOnceKind } from './at-once.ts';
import { type CrisisNumbers, crisisNumbersOf, type HelpLine } from './crisis-numbers.ts';

/** What the client sees at once: a title, a few sentences, and whom to call, the most urgent first. */
export type EmergencyWords = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly calls: readonly HelpLine[];
};

export type Place = {
  readonly country: string;
  readonly practiceName: string;
  /** Empty where the practice gives none. */
  readonly practicePhone: string;
  /** Has the answer reached the practice? Offline it has not, and the client must know. `nobody` where there is no practice. */
  readonly told: 'yes' | 'on-its-way' | 'not-yet' | 'nobody';
};

/** No diagnosis and no promise that somebody reads it now: whoever needs help calls. (Clinical reference 4.5, step 4) */
export function emergencyWords(kind: AtOnceKind, place: Place): EmergencyWords {
  const numbers = crisisNumbersOf(place.country);
  return { ...words[kind](numbers, place) };
}

type Say = (numbers: CrisisNumbers, place: Place) => EmergencyWords;

const words: Readonly<Record<AtOnceKind, Say>> = {
  emergency: (numbers, place) => ({
    title: 'Please get help now',
    lines: [
      `Some of what you told us can mean that you need a doctor right now. Call ${numbers.emergency.number}, or go to the nearest emergency room.`,
      'Do not drive yourself. Ask someone to stay with you until help comes.',
      `${place.told === 'nobody' ? '' : 'You do not need to finish this form. '}${toldLine(place)}`,
    ],
    calls: [numbers.emergency, ...practiceLine(place)],
  }),
  crisis: (numbers, place) => ({
    title: 'Thank you for telling us. You are not alone with this.',
    lines: [
      `If you feel you might hurt yourself, or you do not feel safe, call ${numbers.emergency.number} now.`,
      `You can talk to someone who will listen: ${numbers.crisis.map(said).join(', or ')}.`,
      'If you can, tell someone near you, and ask them to stay with you.',
      toldLine(place),
    ],
    calls: [...withoutDoubles([...numbers.crisis, numbers.emergency]), ...practiceLine(place)],
  }),
  'call-today': (numbers, place) => ({
    title: 'Please see a doctor today',
    lines: [
      'Some of what you told us should be looked at by a doctor today. Call your doctor and say what you told us here.',
      `If it gets worse fast, call ${numbers.emergency.number}.`,
      `${place.told === 'nobody' ? '' : 'Your visit may have to wait until a doctor has seen you. '}${toldLine(place)}`,
    ],
    calls: [numbers.emergency, ...practiceLine(place)],
  }),
};

const said = ({ name, number, how }: HelpLine): string =>
  `${how === 'call' ? 'call' : 'call or text'} ${number} (${name})`;

const toldLine = ({ practiceName, told }: Place): string => {
  switch (told) {
    case 'yes':
      return `We have told ${practiceName}. They may be closed and may not see it for some hours, so do not wait for them.`;
    case 'on-its-way':
      return `We are telling ${practiceName} now. They may be closed and may not see it for some hours, so do not wait for them.`;
    case 'not-yet':
      return `${practiceName} does not know yet, because this phone is offline. Do not wait for them.`;
    case 'nobody':
      return 'Nobody but you sees what you answered here, so please tell somebody yourself.';
  }
};

const practiceLine = ({ practiceName, practicePhone }: Place): HelpLine[] =>
  practicePhone === '' ? [] : [{ name: practiceName, number: practicePhone, how: 'call' }];

const withoutDoubles = (lines: readonly HelpLine[]): HelpLine[] =>
  lines.filter((line, index) => lines.findIndex(({ number }) => number === line.number) === index);

import { crisisNumbersOf, type HelpLine } from '#domain/intake/crisis-numbers.ts';
import type { Alarm } from './alarming-words.ts';

export type UrgentWords = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly calls: readonly HelpLine[];
};

export type UrgentPlace = {
  readonly country: string;
  readonly practiceName: string;
  /** Empty where the practice gives none. */
  readonly practicePhone: string;
};

/** What whoever wrote alarming words sees at once. No diagnosis, and no promise that somebody reads it now. */
export function urgentWords(alarms: readonly Alarm[], place: UrgentPlace): UrgentWords {
  const { emergency, crisis } = crisisNumbersOf(place.country);
  const practice: HelpLine[] =
    place.practicePhone === ''
      ? []
      : [{ name: place.practiceName, number: place.practicePhone, how: 'call' }];
  const last = `${place.practiceName} has your question. They may be closed and may not see it for some hours, so do not wait for them.`;
  if (alarms.includes('crisis')) {
    return {
      title: 'Thank you for telling us. You are not alone with this.',
      lines: [
        `If you feel you might hurt yourself, or you do not feel safe, call ${emergency.number} now.`,
        `You can talk to someone who will listen: ${crisis.map(said).join(', or ')}.`,
        ...(alarms.includes('emergency')
          ? [`If something is wrong with your body right now, call ${emergency.number} too.`]
          : []),
        last,
      ],
      calls: withoutDoubles([emergency, ...crisis, ...practice]),
    };
  }
  return {
    title: 'Please get help now if this is happening to you',
    lines: [
      `Some of what you wrote can mean that somebody needs a doctor right now. If it is new or getting worse, call ${emergency.number}, or go to the nearest emergency room.`,
      'Do not drive yourself. Ask someone to stay with you until help comes.',
      last,
    ],
    calls: [emergency, ...practice],
  };
}

const said = ({ name, number, how }: HelpLine): string =>
  `${how === 'call' ? 'call' : 'call or text'} ${number} (${name})`;

const withoutDoubles = (lines: readonly HelpLine[]): HelpLine[] =>
  lines.filter((line, index) => lines.findIndex(({ number }) => number === line.number) === index);

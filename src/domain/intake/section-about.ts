import { card, line, overview, type Section } from './card.ts';

export const about: Section = {
  id: 'about',
  title: 'About you',
  cards: [
    card('questions', 'birth', 'When were you born?', ['born-on'], {
      lead: 'Some questions depend on your age.',
      when: ({ hasBirthDateOnFile }) => !hasBirthDateOnFile,
    }),
    // Asked as it stands, "is there no parent who agrees" is answered wrong: so both answers say what they mean.
    overview(
      'guardian',
      'For somebody under 18',
      [line('No parent or guardian has agreed', 'guardian-absent')],
      { lead: 'A parent or guardian answers with you and signs.', none: 'A parent or guardian agrees' },
    ),
    card('questions', 'story', 'Why you come', ['story', 'pain-now', 'sleep']),
  ],
};

export const where: Section = {
  id: 'where',
  title: 'Where it hurts',
  cards: [
    card('drawing', 'drawing', 'Where does it hurt?', ['pain-places'], {
      lead: 'Touch the body there.',
    }),
  ],
};

import { card, type Section } from './card.ts';

export const about: Section = {
  id: 'about',
  title: 'About you',
  cards: [
    card('questions', 'birth', 'When were you born?', ['born-on'], {
      lead: 'Some questions depend on your age.',
      when: ({ hasBirthDateOnFile }) => !hasBirthDateOnFile,
    }),
    card('questions', 'guardian', 'You are under 18', ['guardian-absent'], {
      lead: 'A parent or guardian answers with you and signs.',
    }),
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

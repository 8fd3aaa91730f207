import { card, line, overview, type Section } from './card.ts';

export const medicines: Section = {
  id: 'medicines',
  title: 'Medicines',
  cards: [
    card('medicines', 'medicines', 'Your medicines', ['medicines'], { none: 'I take no medicines' }),
    overview('medicines-other', 'Any of these?', [
      line('A medicine that is new or changed since you last told us', 'new-medicine'),
      line('Last 4 hours: alcohol, strong painkiller, calming drug', 'last-4-hours-painkiller'),
      line('Cortisone tablets for over 3 months', 'steroids-long'),
      line('Medicine patch, recent injection', 'patch-or-injection'),
      line('Cipro, Levaquin or alike, last 6 months', 'fluoroquinolone-recent'),
      line('Hormones (the pill, menopause)', 'hormone-therapy'),
    ]),
    card('questions', 'medicines-more', 'More about that', [
      'inhaler-high-dose',
      'inr-above-range',
      'patch-where',
      'statin-muscle-pain',
      'tendon-pain',
      'tendon-where',
    ]),
  ],
};

/** The questions about cancer treatment stand here because a medicine may be what brings them. */
export const surgery: Section = {
  id: 'surgery',
  title: 'Surgery and implants',
  cards: [
    overview('surgery', 'Any of these?', [
      line('An operation in the last 12 weeks', 'surgery'),
      line('Pacemaker, port, pump, mesh, stoma, fistula or other implant', 'implant'),
    ]),
    card('questions', 'surgery-more', 'More about that', [
      'surgery-what',
      'surgery-where',
      'surgery-weeks',
      'surgery-joint',
      'surgery-wound-open',
      'implant-where',
    ]),
    card('questions', 'cancer-more', 'About the cancer treatment', ['cancer-where', 'cancer-bones']),
  ],
};

/** Nobody is asked for their sex: everybody of these ages may say that it does not apply. (INTAKE-3) */
export const pregnancy: Section = {
  id: 'pregnancy',
  title: 'Pregnancy and birth',
  cards: [
    overview(
      'pregnancy',
      'Any of these?',
      [
        line('Pregnant, or could be', 'pregnant'),
        line('Gave birth in the last 6 weeks', 'birth-6-weeks'),
        line('A caesarean scar not called healed yet', 'c-section-not-healed'),
      ],
      { lead: 'We ask everybody from 12 to 55.', none: 'No, or this does not apply to me' },
    ),
    card('questions', 'pregnancy-more', 'About your pregnancy', [
      'pregnant-weeks',
      'pregnancy-bleeding',
      'pregnancy-warning',
      'pregnancy-high-risk',
      'pregnancy-concern',
    ]),
  ],
};

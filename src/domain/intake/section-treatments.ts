import { card, line, overview, type Section } from './card.ts';

export const medicines: Section = {
  id: 'medicines',
  title: 'Medicines',
  cards: [
    card('medicines', 'medicines', 'Your medicines', ['medicines'], { none: 'I take no medicines' }),
    overview('medicines-other', 'Do any of these fit?', [
      line('A medicine that is new or changed since you last told us', 'new-medicine'),
      line(
        'In the last four hours: alcohol, a strong painkiller, something calming',
        'last-4-hours-painkiller',
      ),
      line('Cortisone tablets for over three months, now or in the last year', 'steroids-long'),
      line('A medicine patch now, an injection in the last three days', 'patch-or-injection'),
      line('The antibiotics Cipro, Levaquin or alike in the last six months', 'fluoroquinolone-recent'),
      line('Hormones, such as the pill or after menopause', 'hormone-therapy'),
    ]),
    card('questions', 'medicines-more', 'A few more words about that', [
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
    overview('surgery', 'Do any of these fit?', [
      line('An operation in the last twelve weeks', 'surgery'),
      line('A pacemaker, port, pump, mesh or another thing put into your body', 'implant'),
    ]),
    card('questions', 'surgery-more', 'About the operation or the implant', [
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
      'Do any of these fit?',
      [
        line('I am pregnant, or could be', 'pregnant'),
        line('I gave birth in the last six weeks', 'birth-6-weeks'),
        line('I have a caesarean scar that nobody has called healed yet', 'c-section-not-healed'),
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

import { ageUnder, all, any, anyYes, yes } from '#domain/screening/condition.ts';
import { clear, type GivenDuty, modify, proceed, type Rule, rule, withhold } from '#domain/screening/rule.ts';

const referral: GivenDuty = {
  duty: 'offer-referral',
  words: 'Offer to write to the physician or to mental health care.',
};

/** Contraindications and precautions CI28 to CI38 (clinical reference 4.4). */
export const mindAndRestRules: readonly Rule[] = [
  rule(
    {
      id: 'CI28',
      title: 'Over-sensitive pain',
      sources: ['V3', 'V12', 'V26', 'design'],
      mark: 'verified',
    },
    {
      id: 'fibromyalgia',
      when: anyYes('fibromyalgia', 'central-sensitisation'),
      words:
        'Fibromyalgia or central sensitisation: begin lightly, two or three regions, look back after a day or two.',
      handsOn: modify({
        highestPressure: 2,
        minutes: 30,
        regionsPerSession: 3,
        cautions: ['Begin at pressure 1 to 2 and 20 minutes.', 'Ask after 24 to 48 hours.'],
      }),
      homeTool: modify({
        highestPressure: 2,
        secondsPerRegion: 30,
        regionsPerSession: 2,
        everyOtherDay: true,
        highestDiscomfort: 3,
      }),
    },
    {
      id: 'me-cfs',
      when: yes('me-cfs'),
      words: 'ME/CFS: half of that, and stop at the first worsening after effort.',
      handsOn: modify({
        highestPressure: 1,
        minutes: 15,
        regionsPerSession: 1,
        cautions: ['Stop at worsening after effort.', 'Ask after 24 to 48 hours.'],
      }),
      homeTool: modify({
        highestPressure: 1,
        secondsPerRegion: 15,
        regionsPerSession: 1,
        everyOtherDay: true,
        highestDiscomfort: 3,
      }),
    },
  ),
  rule(
    { id: 'CI29', title: 'Irritated nerve', sources: ['recalled', 'V37'], mark: 'verified' },
    {
      id: 'radiating',
      when: anyYes('nerve-pain', 'new-numbness'),
      words: 'Acute radiculopathy or severe nerve pain: no pressure along the nerve.',
      handsOn: modify({ where: 'nerve-where', cautions: ['Worse than before: stop and refer (RF02).'] }),
      homeTool: modify({ where: 'nerve-where' }),
    },
  ),
  rule(
    { id: 'CI30', title: 'Anxiety, trauma, psychosis', sources: ['V34', 'recalled'], mark: 'verified' },
    {
      id: 'trauma',
      when: yes('hard-memories'),
      words: 'Severe anxiety, PTSD, past abuse or dissociation: trauma-informed consent.',
      handsOn: modify({
        cautions: [
          'Ask before each touch; agree on the stop word.',
          'Offer that somebody else is in the room.',
        ],
      }),
      homeTool: proceed,
    },
    {
      id: 'psychosis',
      when: yes('psychosis-now'),
      words: 'Active psychosis or mania.',
      handsOn: clear(),
      homeTool: clear(),
    },
  ),
  rule(
    { id: 'CI31', title: 'Depression, moderate', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'phq-10-14',
      when: { phq: 9, atLeast: 10, atMost: 14 },
      words: 'PHQ-9 of 10 to 14.',
      handsOn: proceed,
      homeTool: proceed,
      duties: [referral],
    },
  ),
  rule(
    { id: 'CI32', title: 'Depression, severe or not looked into', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'phq-15-27',
      when: { phq: 9, atLeast: 15 },
      words: 'PHQ-9 of 15 or more: go on if safe, and refer.',
      handsOn: proceed,
      homeTool: proceed,
      duties: [referral],
    },
    {
      id: 'unscreened',
      when: any({ phq: 2, atLeast: 3 }, yes('depression')),
      words: 'A PHQ-2 of 3 or more, or known depression: the PHQ-9, where item 9 is seen the same day.',
      handsOn: proceed,
      homeTool: proceed,
      duties: [{ duty: 'phq-9-due', words: 'Ask the PHQ-9 where item 9 is seen the same day.' }, referral],
      until: 'phq-9',
    },
  ),
  rule(
    { id: 'CI33', title: 'Seizures', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'uncontrolled',
      when: yes('seizures-uncontrolled'),
      words: 'Seizures that are not under control.',
      handsOn: clear(),
      homeTool: modify({ cautions: ['Only with somebody beside.'] }),
    },
  ),
  rule(
    { id: 'CI34', title: 'Kidneys', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'any',
      when: anyYes('kidney-pain', 'kidney-transplant'),
      words: 'Flank pain by the kidney, or a transplanted kidney: not the flank. With fever: RF08.',
      handsOn: modify({ regions: ['flank'] }),
      homeTool: modify({ regions: ['flank', 'abdomen'] }),
    },
  ),
  rule(
    { id: 'CI35', title: 'Weak belly wall', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'any',
      when: anyYes('hernia', 'belly-muscles-apart', 'hiatus-surgery'),
      words: 'A hernia, diastasis or recent surgery at the hiatus: not the abdomen.',
      handsOn: modify({ regions: ['abdomen'] }),
      homeTool: withhold({ regions: ['abdomen'] }),
    },
  ),
  rule(
    { id: 'CI36', title: 'No consent', sources: ['recalled'], mark: 'recalled', overridable: false },
    {
      id: 'cannot-agree',
      when: any(anyYes('intoxicated', 'cannot-consent'), all(ageUnder(18), yes('guardian-absent'))),
      words: 'Intoxicated, unable to consent, or under 18 without a guardian: do not treat.',
      handsOn: withhold(),
      homeTool: withhold(),
    },
  ),
  rule(
    { id: 'CI37', title: 'Reaction to the last session', sources: ['design'], mark: 'design' },
    {
      id: 'reaction',
      when: yes('last-session-reaction'),
      words:
        'Bruises, or soreness for more than 48 hours: one step lighter, half as long. Home pauses for 72 hours.',
      handsOn: modify({ pressureLessBy: 1, minutesTimes: 0.5 }),
      homeTool: withhold({ pressureLessBy: 1, minutesTimes: 0.5 }),
    },
  ),
  rule(
    { id: 'CI38', title: 'Allergy', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'latex-or-emollient',
      when: yes('allergy'),
      words: 'Latex or an emollient: use another.',
      handsOn: modify({ cautions: ['Use another glove, oil or cream; see what the client wrote.'] }),
      homeTool: null,
    },
  ),
];

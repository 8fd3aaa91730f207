import { ageUnder, any, type Condition, yes } from '#domain/screening/condition.ts';
import { FOREVER, type Item, item, symptom, yesNo, YEAR } from '#domain/screening/item.ts';

const wish = { shelfDays: YEAR } as const;

/** PHQ-9 where the PHQ-2 is 3 or more (clinical reference 4.5), where depression is known, or where words worried somebody. */
const fullPhq: Condition = any({ phq: 2, atLeast: 3 }, yes('depression'), yes('worrying-words'));

/** The wording as published, kept exactly; it may be reproduced without permission (Spitzer, Williams, Kroenke; clinical reference 6.1, verified: V40). */
const phqAsks = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
  'Thoughts that you would be better off dead or of hurting yourself in some way',
] as const;

/** Mood and safety: CI30 to CI32, RF15, RF16, CI36. */
export const moodItems: readonly Item[] = [
  ...phqAsks.map((ask, place) =>
    item('phq', `phq-${place + 1}`, ask, {
      ...(place >= 2 && { askedIf: fullPhq }),
      red: place === 8,
      shelfDays: 30,
    }),
  ),
  yesNo('depression', 'Do you have depression, or have you been treated for it?'),
  yesNo('hard-memories', 'Do you live with strong anxiety, PTSD, or hard memories of being hurt?', {
    help: 'You need not say more. It helps us to ask before we touch.',
  }),
  symptom('feels-unsafe', 'Is anybody hurting you, frightening you or making you do what you do not want?', {
    red: true,
    help: 'You may leave this out. If you say yes, your therapist talks with you alone.',
  }),
  symptom('guardian-absent', 'Is there no parent or guardian who agrees to the treatment?', {
    askedIf: ageUnder(18),
  }),
  symptom('worrying-words', 'Something the client wrote or said sounds like thoughts of death', {
    noticed: true,
    red: true,
  }),
  symptom('harm-noticed', 'Signs of abuse, trafficking or coercion; a minor told of harm', {
    noticed: true,
    red: true,
  }),
  symptom('intoxicated', 'The client is drunk or under drugs', { noticed: true }),
  symptom('cannot-consent', 'The client cannot understand and agree to the treatment', { noticed: true }),
];

/** What the form asks besides risk. No rule reads these. */
export const intakeItems: readonly Item[] = [
  item('date', 'born-on', 'When were you born?', { shelfDays: FOREVER }),
  item('activities', 'goals', 'What would you like to do again, or do more easily?', {
    help: 'Three to five things. For each: how well does it go today, from 0 (cannot do it) to 10 (as before)?',
  }),
  item('places', 'pain-places', 'Where does it hurt?'),
  item('text', 'story', 'What brings you here, and since when?'),
  item('score', 'pain-now', 'How strong is your pain today, from 0 to 10?', { shelfDays: 30 }),
  item('text', 'better', 'What makes it better?'),
  item('text', 'worse', 'What makes it worse?'),
  item('text', 'conditions-other', 'What else are you ill with?'),
  item('text', 'past-treatment', 'What have you tried, and did it help?'),
  item('one', 'sleep', 'How do you sleep?', {
    choices: [
      { id: 'well', words: 'Well' },
      { id: 'so-so', words: 'So-so' },
      { id: 'badly', words: 'Badly' },
      { id: 'hardly', words: 'Hardly at all' },
    ],
  }),
  item('one', 'touch-preference', 'How do you like to be touched?', {
    choices: [
      { id: 'light', words: 'Lightly' },
      { id: 'medium', words: 'Medium' },
      { id: 'firm', words: 'Firmly' },
      { id: 'ask', words: 'Please ask each time' },
    ],
    ...wish,
  }),
  item('many', 'positions-wanted', 'How do you lie or sit well?', {
    choices: [
      { id: 'back', words: 'On my back' },
      { id: 'belly', words: 'On my belly' },
      { id: 'side', words: 'On my side' },
      { id: 'sitting', words: 'Sitting' },
    ],
    ...wish,
  }),
  item('places', 'not-to-touch', 'Where do you not want to be touched?', wish),
  item('text', 'stop-word', 'Which word shall mean: stop at once?', wish),
  yesNo('chaperone', 'Do you want somebody else in the room?', wish),
  item('text', 'emergency-contact', 'Whom may we call in an emergency?', {
    help: 'A name and a telephone number.',
    ...wish,
  }),
  item('text', 'physician', 'Who is your doctor?', wish),
  item('text', 'anything-else', 'Anything else that we should know?'),
];

import { type ConsentText, firstVersion } from './consent-text.ts';

/** What treatment can and cannot do follows the evidence grades of the clinical reference (section 1): short-term, low. */
export const englishConsents: readonly ConsentText[] = [
  firstVersion('treatment', 'en', 'Consent to treatment', [
    'What it is. Your therapist puts slow, steady pressure on bare skin for some minutes, only where you agree.',
    'What it can do. Some people hurt less and move more easily for a while. The proof is weak, and it does not help all.',
    'What it cannot do. It cures no disease. It does not replace your doctor or a medicine.',
    'What you may feel. You may be sore, tired or bruised for a day or two. Harm to a nerve or a blood vessel is rare, but it has been seen. Tell us when your health changes.',
    'You decide. Say "stop" at any time, and your therapist lets go at once. You can say no to any touch and bring someone with you. You can take back this consent at any time.',
    'When you sign, you say: I have read this. I could ask questions. I agree.',
  ]),
  firstVersion('privacy', 'en', 'Your health data', [
    'What we keep. We keep what you tell us, what we find and what we do, to treat you safely and because the law asks for it.',
    'Who sees it. Only people who work here and need it; each look is written down. We sell nothing. Others get it only if you agree, if the law says so, or if someone is in danger. Then we may call you or get help.',
    'Your rights. You can see it, get a copy, have mistakes put right, and have it deleted as far as the law lets us.',
    'When you sign, you say: I have read this. You may keep and use my health data in this way.',
  ]),
  firstVersion('minor', 'en', 'For a parent or guardian', [
    'You sign for someone who is under 18. You say that you are their parent or legal guardian and that you may decide for them.',
    'Please answer the questions with them, as far as they can. You can stay in the room the whole time.',
    'They decide too. If they say "stop", we stop at once, even if you have agreed. We do nothing that they do not want.',
    'If we think that a child is being hurt, the law may ask us to tell someone who can help.',
    'When you sign, you say: I have read this and the consent to treatment. I agree for the person I sign for.',
  ]),
  firstVersion('research', 'en', 'Help us learn, if you like', [
    'You do not have to. Your care stays the same, whatever you choose.',
    'What we would share. We share how you felt at the start and at the end, why you came, how many weeks it took, and your age in tens of years. We share no name, no dates and no notes.',
    'How you stay unknown. We share only groups of five people or more.',
    'When you sign, you say: I have read this. You may use these numbers for research.',
  ]),
];

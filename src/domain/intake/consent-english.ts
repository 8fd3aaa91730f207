import { type ConsentText, firstVersion } from './consent-text.ts';

/** What treatment can and cannot do follows the evidence grades of the clinical reference (section 1): short-term, low. */
export const englishConsents: readonly ConsentText[] = [
  firstVersion('treatment', 'en', 'Consent to treatment', [
    'What it is. Your therapist puts slow, steady pressure on your skin and on what lies below it. One hold can last from one to five minutes. It is done on bare skin, only where you agree. The rest of you stays covered.',
    'What it can do. Some people hurt less and move more easily for a while. The proof for this is weak, and it does not help all people. We will look with you at what changes. If nothing does, we will tell you.',
    'What it cannot do. It does not cure a disease. It does not take the place of your doctor. Do not stop a medicine because of it.',
    'What you may feel. You may be sore or tired for a day or two, or get a bruise. Harm to a nerve or a blood vessel is rare, but it has been seen. That is why we ask so much about your health. Tell us when something changes.',
    'You decide. You can stop at any time: say "stop", and your therapist lets go at once. You need no reason. You can say no to any place, any way to lie and any kind of touch. You can bring someone with you. You can take back this consent at any time.',
    'When you sign, you say: I have read this. I could ask questions. I agree to be treated.',
  ]),
  firstVersion('privacy', 'en', 'Your health data', [
    'What we keep. We keep what you tell us here, what we find, what we do at each visit, and how to reach you.',
    'Why. We need it to treat you safely and to know what helped. The law also asks us to keep records.',
    'Who sees it. Your therapist sees it, and people who work here and need it. Each look at it is written down. We do not sell it. We give it to others only if you agree, if the law says we must, or if someone is in danger.',
    'If you are in danger. If your answers tell us that you or someone else may be in danger, we may call you or get help.',
    'Your rights. You can see your record, get a copy of it, and ask us to put a mistake right. You can ask us to delete it, as far as the law lets us.',
    'When you sign, you say: I have read this. You may keep and use my health data in this way.',
  ]),
  firstVersion('minor', 'en', 'For a parent or guardian', [
    'You sign for someone who is under 18. You say that you are their parent or legal guardian and that you may decide for them.',
    'Please answer the questions with them, as far as they can. You can stay in the room the whole time.',
    'They decide too. If they say "stop", we stop at once, even if you have agreed. We do nothing that they do not want.',
    'If we think that a child is being hurt, the law may ask us to tell someone who can help.',
    'When you sign, you say: I have read this and the consent to treatment. I agree for the person I sign for.',
  ]),
];

import type { RuleId } from '#domain/screening/rule-id.ts';
import type { NotAlone } from './decide.ts';

/** Why it is not safe alone, and what to do, in plain words and without a diagnosis. */
export type NotAloneWords = { readonly because: string; readonly ask: string };

const DOCTOR = 'Ask your doctor whether gentle pressure on your muscles is all right for you.';
const TODAY = 'Call your doctor today and say what you told us here.';

/** One for each rule that can keep somebody from working alone (SELF-6). */
export const notAloneWords: Readonly<Partial<Record<RuleId, NotAloneWords>>> = {
  RF01: {
    because: 'Numbness there, or both legs at once, can mean that nerves are pressed hard.',
    ask: 'Call the emergency number now.',
  },
  RF02: { because: 'Weakness, clumsy hands or an unsteady walk can come from the spine.', ask: TODAY },
  RF03: {
    because: 'These signs together with neck pain or a headache can come from an artery of the neck.',
    ask: 'Call the emergency number now.',
  },
  RF04: {
    because: 'A headache like this has to be looked at right away.',
    ask: 'Call the emergency number now.',
  },
  RF05: { because: 'This can come from the heart or the lungs.', ask: 'Call the emergency number now.' },
  RF06: {
    because: 'One swollen, warm or sore limb can mean a blood clot. Pressing could loosen it.',
    ask: TODAY,
  },
  RF07: { because: 'A bulge in a large blood vessel must not be pressed.', ask: DOCTOR },
  RF08: { because: 'Back or side pain with signs of an infection has to be looked at.', ask: TODAY },
  RF09: {
    because: 'Some of what you told us should be looked into before anybody presses there.',
    ask: 'Make an appointment with your doctor soon, and say what you told us here.',
  },
  RF10: { because: 'A bone could be broken.', ask: TODAY },
  RF11: { because: 'Pain that never lets up, whatever you do, has to be looked at.', ask: TODAY },
  RF12: { because: 'A joint that is suddenly hot and swollen can be infected.', ask: TODAY },
  RF13: {
    because: 'A limb that is so tight and painful can lose its blood flow.',
    ask: 'Call the emergency number now.',
  },
  RF14: {
    because: 'Dark urine or such muscle pain can mean that muscle breaks down.',
    ask: 'Call the emergency number now.',
  },
  RF15: {
    because: 'You have thoughts of being dead or of hurting yourself. That comes first.',
    ask: 'Please talk to somebody today, and do not stay alone with it.',
  },
  CI01: {
    because: 'After a blood clot, pressing can be dangerous.',
    ask: 'Ask the doctor who treats the clot when it is safe again.',
  },
  CI03: {
    because: 'Swollen or sore legs from veins or lymph need hands that are trained for it.',
    ask: 'Ask your doctor about lymph drainage or vein care.',
  },
  CI04: {
    because: 'Skin that is red, hot and spreading can be an infection that needs medicine.',
    ask: TODAY,
  },
  CI05: { because: 'A bone that is broken, infected or ill must not be pressed.', ask: DOCTOR },
  CI06: {
    because: 'A fresh or open injury heals best left alone.',
    ask: 'Rest it. Come back when it no longer hurts to touch. If it gets worse, see a doctor.',
  },
  CI07: { because: 'Where bone grows in a muscle, pressing makes it worse.', ask: DOCTOR },
  CI09: {
    because: 'Your blood clots too slowly at the moment, so pressing could make you bleed.',
    ask: 'Ask the doctor who checks your blood.',
  },
  CI13: {
    because: 'Muscle pain from a cholesterol tablet has to be looked at first.',
    ask: 'Ask your doctor or your pharmacist soon.',
  },
  CI14: {
    because: 'Something about your pregnancy needs looking at first.',
    ask: 'Ask your midwife or your doctor.',
  },
  CI16: {
    because: 'With cancer or after lymph nodes were taken out, some places must not be pressed.',
    ask: 'Ask the team that treats you where light pressure is all right.',
  },
  CI17: {
    because: 'While you are ill with something catching or a fever, your body has enough to do.',
    ask: 'Rest. Come back when you have been well for two days.',
  },
  CI18: {
    because: 'After an operation the place has to heal first.',
    ask: 'Ask your surgeon when it is safe.',
  },
  CI19: { because: 'With ill arteries some places must not be pressed.', ask: DOCTOR },
  CI20: {
    because: 'Pressing hard makes the heart work harder, and yours needs rest from that now.',
    ask: DOCTOR,
  },
  CI23: { because: 'With this illness blood vessels can tear under pressure.', ask: DOCTOR },
  CI30: {
    because: 'You are going through something that needs a person beside you.',
    ask: 'Please talk to your doctor or somebody you trust soon.',
  },
  CI33: { because: 'With seizures like these nobody should work alone.', ask: DOCTOR },
  CI35: {
    because: 'With a hernia or parted belly muscles, effort and pressure can make it worse.',
    ask: DOCTOR,
  },
  CI36: {
    because: 'Below 18 a parent or guardian has to agree and read along.',
    ask: 'Ask a parent or guardian to do it with you.',
  },
  CI37: {
    because: 'Your body is still busy with the last time.',
    ask: 'Rest for three days. Then come back and begin lighter.',
  },
};

/** The page's title and first words, by what keeps it from being safe. */
export const notAloneHeads: Readonly<
  Record<Exclude<NotAlone['why'], 'emergency' | 'crisis'>, { readonly title: string; readonly lead: string }>
> = {
  today: {
    title: 'Please see a doctor today',
    lead: 'Some of what you told us should be looked at by a doctor today. Until then please do not press anywhere.',
  },
  ask: {
    title: 'Not alone, for now',
    lead: 'Some of what you told us is a reason to ask somebody first. That is no verdict about you: with the right person much is possible.',
  },
  wait: { title: 'Not today', lead: 'Your body needs something else first. This stays here for you.' },
  unsure: {
    title: 'We cannot tell yet',
    lead: 'There are questions you could not answer. Where we do not know, we do not guess.',
  },
};

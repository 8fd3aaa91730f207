import type { Sayable } from './claim.ts';

// What holds whatever the complaint is. Carried over from the clinical reference, section 1.2 to 1.4. Studies name what was read there.

export const claimsForAny = [
  {
    id: 'gentle-is-enough',
    claim: 'Gentle work does about as much as firm work',
    grade: 'low',
    plain: 'Harder is not better. Gentle work did about as well as firm work in a study.',
    evidence: 'Direct and indirect work differed by 0.4 headache days in 4 weeks.',
    studies: ['Ajimsha 2011 (V11)'],
    reference: ['0.16', '1.4'],
    indications: [],
  },
  {
    id: 'sore-after',
    claim: 'Soreness for a day or two is common',
    grade: 'low',
    plain: 'You may be sore for a day or two. Tell us if it lasts longer than two days.',
    evidence:
      'Minor soreness after manual therapy is common, in the order of 10 to 50 % [recalled: Carnes 2010].',
    studies: [],
    reference: ['1.2', '3.7'],
    indications: [],
  },
  {
    id: 'serious-harm-rare',
    claim: 'Serious harm is rare; that none was reported is no proof',
    grade: 'low',
    plain: 'Serious harm is rare. That is why we ask about your health first.',
    evidence:
      'A systematic review found 16 case reports and 4 case series of harm by massage, "probably true rarities". Neck trials reported none, which is absence of reporting.',
    studies: ['Ernst 2003 (V32)', 'Guo 2022 (V8)'],
    reference: ['0.1'],
    indications: [],
  },
  {
    id: 'relaxation',
    claim: 'Calmer for a while',
    grade: 'low',
    plain: 'You may feel calmer for a while after a visit.',
    evidence:
      'Massage lowers anxiety for the moment; cortisol changes little or not [recalled: Moyer 2004, 2011].',
    studies: [],
    reference: ['1.10'],
    indications: [],
  },
  {
    id: 'rolling-soreness',
    claim: 'Rolling eases soreness after exercise a little',
    grade: 'low',
    plain: 'Rolling at home may ease sore muscles a little and help you bend a bit more for a short time.',
    evidence: 'Foam rolling: muscle pain +6.0 % (g 0.47), flexibility +4.0 % (g 0.34), both short-lived.',
    studies: ['Wiewelhove 2019 (V22)', 'Behm 2020 (V23)', 'Davis 2020 (V21)'],
    reference: ['0.3', '0.4'],
    indications: [],
  },
  {
    id: 'takes-weeks',
    claim: 'A course takes weeks, and we look again on the way',
    grade: 'descriptive',
    plain: 'This takes a few weeks. We look again on the way and change course if nothing moves.',
    evidence: 'Trials gave 4 to 24 sessions over 2 to 20 weeks.',
    studies: ['Laimi 2018 (V5)'],
    reference: ['4.5'],
    indications: [],
  },
] as const satisfies readonly Sayable[];

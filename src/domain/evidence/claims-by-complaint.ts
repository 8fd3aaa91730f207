import type { Sayable } from './claim.ts';

// What may be said of one complaint. Carried over from the clinical reference, section 1.2 to 1.4. Studies name what was read there.

export const claimsByComplaint = [
  {
    id: 'neck-pain-short-term',
    claim: 'Less neck pain and tenderness in the short term',
    grade: 'low',
    plain: 'Your neck may hurt less for a while. In studies the change was small, and not all studies agree.',
    evidence:
      'Two meta-analyses disagree: one finds pain but not pressure pain threshold, the other the threshold but not pain. In the trial of 2018 (n = 41, 5 sessions in 2 weeks) pain was 0.99 of 10 lower than with ultrasound, TENS and massage, less than the usual 2 points.',
    studies: ['Overmann 2024 (V7)', 'Guo 2022 (V8)', 'Rodriguez-Huguet 2018 (V1)', 'Gross 2024 (V9)'],
    reference: ['0.6', '2.1', '2.5'],
    indications: ['neck-pain'],
  },
  {
    id: 'neck-motion',
    claim: 'A little more movement of the neck',
    grade: 'low',
    plain: 'You may turn your head a little more. This may not last.',
    evidence:
      'Right rotation and right side-bending only in one meta-analysis (p = 0.05 and 0.04); no effect on any neck movement in the other.',
    studies: ['Overmann 2024 (V7)', 'Guo 2022 (V8)'],
    reference: ['0.3'],
    indications: ['neck-pain'],
  },
  {
    id: 'low-back-pain-short-term',
    claim: 'Less low back pain and better function in the short term',
    grade: 'low',
    plain: 'Your back may hurt less and move more easily. The change in studies was small.',
    evidence:
      'Eight trials, n = 375: pain SMD -0.37 (-0.67 to -0.08), function -0.43 (-0.75 to -0.12), quality of life not changed. Against sham the pain score fell by 7.8, the 0 to 10 rating did not differ.',
    studies: ['Wu 2021 (V6)', 'Arguisuelas 2017 (V16)', 'Ajimsha 2014 (V17)', 'Laimi 2018 (V5)'],
    reference: ['1.7', '3.1', '3.9'],
    indications: ['low-back-pain'],
  },
  {
    id: 'tension-headache-days',
    claim: 'Fewer days with tension-type headache',
    grade: 'low',
    plain: 'You may have fewer days with a headache. Gentle and firm work did about the same.',
    evidence:
      'Pooled pain SMD -0.86 (-1.52 to -0.20). In one trial (n = 63, 24 sessions in 12 weeks) headache days in 4 weeks fell by 7.1 with direct and 6.7 with indirect work, 1.6 with stroking.',
    studies: ['Lu 2024 (V10)', 'Ajimsha 2011 (V11)'],
    reference: ['1.8', '1.14', '0.16'],
    indications: ['tension-headache'],
  },
  {
    id: 'cervicogenic-headache',
    claim: 'Less headache that comes from the neck',
    grade: 'low',
    plain: 'Headaches that come from your neck may ease. The studies were small and did not agree well.',
    evidence: 'Pooled pain SMD -2.01 (-2.73 to -1.29) for cervicogenic headache; heterogeneity is high.',
    studies: ['Lu 2024 (V10)'],
    reference: ['1.8'],
    indications: ['cervicogenic-headache'],
  },
  {
    id: 'migraine-unknown',
    claim: 'Migraine: cannot tell',
    grade: 'very-low',
    plain: 'For migraine we cannot tell if this helps.',
    evidence: 'Results are inconsistent: disability -2.44 (-6.04 to 1.16).',
    studies: ['Lu 2024 (V10)'],
    reference: ['1.8'],
    indications: ['migraine'],
  },
  {
    id: 'fibromyalgia-pain-sleep',
    claim: 'Fibromyalgia: less pain, better sleep, less anxiety for a time',
    grade: 'low',
    plain:
      'You may have less pain and worry and sleep better for a while. It takes weeks, and it may not last.',
    evidence:
      'Over 20 weeks pain, anxiety, sleep and quality of life were better than with sham; at 6 months only sleep differed. Depression is not among what improved. Another review finds the same trials below what matters to a person.',
    studies: ['Castro-Sanchez 2011 (V2, V3)', 'Yuan 2015 (V12)', 'Laimi 2018 (V5)', 'Aslam 2024 (V15)'],
    reference: ['4.7', '2.6'],
    indications: ['fibromyalgia'],
  },
  {
    id: 'self-release-fibromyalgia',
    claim: 'Fibromyalgia: self-release at home over weeks',
    grade: 'very-low',
    plain: 'You may move a little more if you roll for weeks. One small study looked at this.',
    evidence:
      'One trial of self-release over 20 weeks (n = 66) with range of motion and impact of the disease; its design was read, that it improved is recalled.',
    studies: ['Ceca 2017 (V26)'],
    reference: ['1.12'],
    indications: ['fibromyalgia'],
  },
  {
    id: 'fibromyalgia-exercise-first',
    claim: 'Fibromyalgia: exercise has the better evidence',
    grade: 'moderate',
    plain: 'Moving a little and often helps most people with this. Hands-on work comes beside it.',
    evidence:
      'EULAR 2017: only exercise is recommended strongly. A strong recommendation; the grade of certainty is our reading of it [design].',
    studies: ['EULAR 2017 (V63)'],
    reference: ['2.6'],
    indications: ['fibromyalgia', 'me-cfs'],
  },
  {
    id: 'me-cfs-unknown',
    claim: 'ME/CFS: no trial found',
    grade: 'very-low',
    plain:
      'Nobody has tested this well for chronic fatigue. We keep it short and stop if you feel worse after.',
    evidence: 'No trial found; worsening after exertion makes the dose risky.',
    studies: [],
    reference: ['4.8'],
    indications: ['me-cfs'],
  },
  {
    id: 'venous-with-exercise',
    claim: 'Venous insufficiency: less pain beside exercise',
    grade: 'very-low',
    plain:
      'Your legs may ache less when you also do your leg exercises. Only one small study looked at this.',
    evidence:
      'One trial, n = 65, women after menopause, stage I to II, with exercise in both arms; many results just below p = 0.05. A recent clot was a reason to leave people out.',
    studies: ['Ramos-Gonzalez 2012 (V4)'],
    reference: ['1.15'],
    indications: ['venous-insufficiency'],
  },
  {
    id: 'arthritis-unknown',
    claim: 'Arthritis: no trial of myofascial release found',
    grade: 'very-low',
    plain: 'For arthritis we cannot tell if this helps. It may ease the muscles near the joint.',
    evidence: 'No trial of myofascial release in arthritis was found.',
    studies: [],
    reference: ['2.6'],
    indications: ['osteoarthritis', 'joint-pain'],
  },
  {
    id: 'scar-unknown',
    claim: 'Scars: may become more pliable',
    grade: 'very-low',
    plain: 'Your scar may feel softer or itch less. The scar itself stays.',
    evidence:
      'The literature on scar massage is weak and mixed [recalled: Shin and Bordeaux 2012]. Firm fascia does not deform under a hand’s force.',
    studies: ['Chaudhry 2008 (V18)'],
    reference: ['0.2', '1.9'],
    indications: ['scar'],
  },
  {
    id: 'muscle-pain-may-ease',
    claim: 'Myofascial pain may ease',
    grade: 'low',
    plain: 'Sore muscles may hurt less for a while.',
    evidence: 'Indirect and mixed; direct trials are few and at risk of bias.',
    studies: ['Laimi 2018 (V5)'],
    reference: ['1.13', '0.12'],
    indications: [
      'myofascial-pain',
      'muscle-spasm',
      'thoracic-pain',
      'jaw-pain',
      'lateral-elbow',
      'itb-syndrome',
      'plantar-fasciitis',
      'chronic-pain',
    ],
  },
] as const satisfies readonly Sayable[];

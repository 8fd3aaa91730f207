import { card, line, overview, type Section } from './card.ts';

/** Illnesses and states of the body that change what is safe (clinical reference 4.4). */
export const health: Section = {
  id: 'health',
  title: 'Your health',
  cards: [
    overview('health-blood', 'Heart, blood and veins: do you have any of these?', [
      line(
        'A tight chest more often or at rest, a weak heart that got worse, a heart attack or stroke in the last three months',
        'angina-unstable',
        'heart-failure-worse',
        'heart-attack-recent',
        'stroke-recent',
      ),
      line('Blood pressure of 180 over 110 or more at the last check', 'blood-pressure-very-high'),
      line(
        'An aneurysm, a narrow neck artery, inflamed blood vessels',
        'aneurysm',
        'carotid-stenosis',
        'vasculitis',
      ),
      line('A blood clot now or ever, an inflamed vein', 'clot-now', 'clot-treated', 'previous-clot'),
      line(
        'Bad leg veins, swollen legs or arms, a sore that does not heal, lymphoedema',
        'varicose-veins',
        'vein-skin-change',
        'swelling-unexplained',
        'leg-ulcer',
        'lymphoedema',
      ),
      line('Easy bleeding or bruising, too few platelets', 'bleeding-disorder', 'low-platelets'),
    ]),
    card('questions', 'health-blood-more', 'A few more words about that', [
      'aneurysm-pain',
      'clot-where',
      'varicose-cords',
      'varicose-where',
      'platelets-below-50',
    ]),
    overview('health-bones', 'Bones, joints and skin: do you have any of these?', [
      line(
        'Thin or weak bones, a bone broken by a small fall',
        'osteoporosis',
        'osteopenia',
        'low-trauma-fracture',
      ),
      line(
        'A broken bone in the last three months, a bone infection or tumour, bone growing in a muscle',
        'recent-fracture',
        'bone-infection',
        'bone-tumour',
        'bone-in-muscle',
      ),
      line('Very loose joints, Ehlers-Danlos or Marfan syndrome', 'hypermobile'),
      line('Rheumatoid arthritis, spinal arthritis, lupus', 'rheumatoid-arthritis', 'rheumatic-flare'),
      line('Skin that tears easily, feeling frail', 'thin-skin', 'frail'),
    ]),
    card('questions', 'health-bones-more', 'A few more words about that', [
      'bone-where',
      'bone-in-muscle-where',
      'vascular-eds',
      'flare-where',
    ]),
    overview('health-other', 'And any of these?', [
      line('Cancer now or ever, lymph nodes taken out', 'cancer-now', 'past-cancer', 'lymph-nodes-removed'),
      line('A weak immune system, drugs injected in the last year', 'weak-immune-system', 'injected-drugs'),
      line('COPD, oxygen at home, asthma out of control', 'copd', 'oxygen', 'asthma-unstable'),
      line(
        'Fibromyalgia, ME/CFS, nerves that are over-sensitive to pain',
        'fibromyalgia',
        'me-cfs',
        'central-sensitisation',
      ),
      line('A place where you feel touch badly', 'lost-feeling'),
      line('Seizures that are not under control', 'seizures-uncontrolled'),
      line('A kidney stone or infection, a kidney transplant', 'kidney-pain', 'kidney-transplant'),
      line(
        'A hernia, belly muscles that have parted, surgery at the stomach opening in the last year',
        'hernia',
        'belly-muscles-apart',
        'hiatus-surgery',
      ),
      line(
        'Falls, a cane or walker, spinning spells, hard to get up from the floor',
        'falls',
        'walking-aid',
        'vertigo',
        'rise-from-floor',
      ),
      line('Allergy to latex, an oil or a cream', 'allergy'),
    ]),
    card('questions', 'health-other-more', 'A few more words about that', [
      'lymph-where',
      'breathless-flat',
      'numb-where',
      'allergy-to',
    ]),
    card('questions', 'health-words', 'Anything else about your health?', ['conditions-other']),
  ],
};

import { card, line, overview, type Section } from './card.ts';

/** Illnesses and states of the body that change what is safe (clinical reference 4.4). */
export const health: Section = {
  id: 'health',
  title: 'Your health',
  cards: [
    overview('health-blood', 'Heart, blood and veins', [
      line(
        'Tight chest, weak heart, recent heart attack or stroke',
        'angina-unstable',
        'heart-failure-worse',
        'heart-attack-recent',
        'stroke-recent',
      ),
      line('Very high blood pressure (180 over 110)', 'blood-pressure-very-high'),
      line('Aneurysm, narrow neck artery, inflamed vessels', 'aneurysm', 'carotid-stenosis', 'vasculitis'),
      line(
        'A blood clot (ever, or suspected), an inflamed vein',
        'clot-now',
        'clot-treated',
        'previous-clot',
      ),
      line(
        'Bad veins, swollen limbs, lymphoedema, a sore that will not heal',
        'varicose-veins',
        'vein-skin-change',
        'swelling-unexplained',
        'leg-ulcer',
        'lymphoedema',
      ),
      line('Easy bleeding or bruising, few platelets', 'bleeding-disorder', 'low-platelets'),
    ]),
    card('questions', 'health-blood-more', 'More about that', [
      'aneurysm-pain',
      'clot-where',
      'varicose-cords',
      'varicose-where',
      'platelets-below-50',
    ]),
    overview('health-bones', 'Bones, joints and skin', [
      line(
        'Weak or thin bones, a bone broken by a small fall',
        'osteoporosis',
        'osteopenia',
        'low-trauma-fracture',
      ),
      line(
        'Recent or unhealed broken bone, bone infection or tumour, bone in a muscle',
        'recent-fracture',
        'bone-infection',
        'bone-tumour',
        'bone-in-muscle',
      ),
      line('Very loose joints (Ehlers-Danlos, Marfan)', 'hypermobile'),
      line('Rheumatoid or spinal arthritis, lupus', 'rheumatoid-arthritis', 'rheumatic-flare'),
      line('Skin that tears, feeling frail', 'thin-skin', 'frail'),
    ]),
    card('questions', 'health-bones-more', 'More about that', [
      'bone-where',
      'bone-in-muscle-where',
      'vascular-eds',
      'flare-where',
    ]),
    overview('health-other', 'Any of these?', [
      line('Cancer ever, lymph nodes removed or treated', 'cancer-now', 'past-cancer', 'lymph-nodes-removed'),
      line('Weak immune system, injected drugs', 'weak-immune-system', 'injected-drugs'),
      line('COPD, home oxygen, bad asthma', 'copd', 'oxygen', 'asthma-unstable'),
      line('Fibromyalgia, ME/CFS, over-sensitive nerves', 'fibromyalgia', 'me-cfs', 'central-sensitisation'),
      line('A place with little feeling', 'lost-feeling'),
      line('Seizures out of control', 'seizures-uncontrolled'),
      line('Kidney stone, infection or transplant', 'kidney-pain', 'kidney-transplant'),
      line(
        'Hernia, parted belly muscles, stomach surgery',
        'hernia',
        'belly-muscles-apart',
        'hiatus-surgery',
      ),
      line(
        'Falls or fear of them, cane or walker, spinning spells, hard to get off the floor',
        'falls',
        'walking-aid',
        'vertigo',
        'rise-from-floor',
      ),
      line('Allergy to latex, oil or cream', 'allergy'),
    ]),
    card('questions', 'health-other-more', 'More about that', [
      'lymph-where',
      'breathless-flat',
      'numb-where',
      'allergy-to',
    ]),
  ],
};

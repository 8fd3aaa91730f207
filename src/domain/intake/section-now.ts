import { card, line, overview, type Section } from './card.ts';

/** The red flags, for everybody (clinical reference 4.3). Each line names every question behind it. */
export const now: Section = {
  id: 'now',
  title: 'How you are right now',
  cards: [
    overview('now-sudden', 'Did any of these start or get worse lately?', [
      line(
        'Chest pain or pressure, short of breath at rest, a cold sweat, pain in the left arm or jaw',
        'chest-pain',
        'breathless-at-rest',
        'cold-sweat',
        'arm-jaw-pain',
      ),
      line(
        'Numb between the legs, new trouble with bladder, bowels or sex, new trouble in both legs',
        'saddle-numbness',
        'bladder-bowel-change',
        'sexual-numbness',
        'both-legs-symptoms',
      ),
      line(
        'A weak arm or leg, clumsy hands, unsteady walking',
        'new-weakness',
        'clumsy-hands',
        'walking-change',
      ),
      line(
        'A newly numb or tingly place, a pain that shoots down an arm or leg',
        'new-numbness',
        'nerve-pain',
      ),
      line(
        'One arm or leg newly swollen, warm or red, new pain in one calf',
        'leg-swelling-one-side',
        'leg-warm-one-side',
        'calf-pain',
      ),
      line(
        'A sudden tearing pain in the belly or back, a lump in the belly that beats',
        'tearing-pain',
        'pulsating-belly',
      ),
      line(
        'Urine dark like cola, very strong muscle pain or weakness after hard use or a new cholesterol medicine',
        'dark-urine',
        'severe-muscle-pain',
      ),
    ]),
    card('questions', 'now-nerves', 'A few more words about that', [
      'weakness-rapid',
      'nerve-worse',
      'nerve-where',
    ]),
    overview('now-head', 'Head and neck: do you have any of these?', [
      line('Neck pain', 'neck-pain'),
      line('Headaches', 'headache'),
      line(
        'Dizzy for no known reason, seeing double, slurred speech, trouble with swallowing, passing out',
        'dizziness',
        'double-vision',
        'slurred-speech',
        'trouble-swallowing',
        'drop-attacks',
      ),
      line(
        'Eyes that jump, a numb face, one eyelid that hangs or one small pupil',
        'eyes-jumping',
        'face-numbness',
        'drooping-eyelid',
      ),
      line(
        'A sudden headache like thunder, one with fever and a stiff neck, a new kind after a jolt',
        'thunderclap-headache',
        'headache-fever-stiff-neck',
        'sudden-neck-pain',
      ),
    ]),
    card('questions', 'now-headache', 'About the headache or the neck pain', [
      'new-headache',
      'nausea-unexplained',
      'temple-tender',
      'jaw-tires',
      'sight-loss',
    ]),
    overview('now-ill', 'Are you ill, or were you lately?', [
      line('A fever in the last two days, shaking chills', 'fever', 'chills'),
      line('Throwing up, an illness that others can catch', 'vomiting', 'infectious-illness'),
      line('An infection in the last four weeks that needed a doctor', 'recent-infection'),
      line('Weight lost in the last six months without wanting to', 'weight-loss'),
      line('A joint that is suddenly hot and swollen', 'hot-swollen-joint'),
      line(
        'In the last four weeks: a trip with over four hours of sitting, three days in bed or in a cast',
        'recent-travel',
        'immobile',
      ),
    ]),
    overview('now-injury', 'Are you hurt, or is your skin?', [
      line('A bad accident in the last six weeks, a fall or a knock lately', 'major-trauma', 'recent-fall'),
      line('A spot on a bone that hurts when you tap it', 'bone-tender'),
      line(
        'An arm or leg hard and tight, or numb, after an injury or hard exercise',
        'tight-painful-limb',
        'limb-numb-after-injury',
      ),
      line('A torn muscle, a bad bruise, a sore and swollen place', 'acute-injury', 'injury-healing'),
      line(
        'An open wound or burn, a skin infection or rash, skin that is red, hot and spreading',
        'open-skin',
        'skin-infection',
        'cellulitis',
      ),
      line('Bruises, or soreness for over two days, after your last visit here', 'last-session-reaction'),
    ]),
    card('questions', 'now-injury-where', 'Where is it?', ['injury-where', 'wound-where', 'skin-where']),
    overview('now-pain', 'What is your pain like?', [
      line('New in the last three months, without a cause', 'new-pain'),
      line('New or worse along the spine', 'spine-pain-new'),
      line('It never stops, whatever I do', 'constant-pain'),
      line('It wakes me or keeps me awake at night', 'night-pain'),
    ]),
    card('questions', 'now-night', 'About the pain at night', [
      'night-pain-not-eased',
      'night-pain-constant',
    ]),
  ],
};

import { card, line, overview, type Section } from './card.ts';

/**
 * The red flags, for everybody (clinical reference 4.3). A line may say more than its questions, so that it is rather
 * ticked than not; it never says less.
 */
export const now: Section = {
  id: 'now',
  title: 'Right now',
  cards: [
    overview('now-sudden', 'New or worse lately?', [
      line(
        'Chest pain, short of breath at rest, cold sweat, left arm or jaw pain',
        'chest-pain',
        'breathless-at-rest',
        'cold-sweat',
        'arm-jaw-pain',
      ),
      line(
        'Numb between the legs; trouble with bladder, bowels, sex or both legs',
        'saddle-numbness',
        'bladder-bowel-change',
        'sexual-numbness',
        'both-legs-symptoms',
      ),
      line('Weak arm or leg, clumsy hands, unsteady walk', 'new-weakness', 'clumsy-hands', 'walking-change'),
      line('Numb or tingly place, pain shooting down a limb', 'new-numbness', 'nerve-pain'),
      line(
        'One arm or leg swollen, warm or red; calf pain',
        'leg-swelling-one-side',
        'leg-warm-one-side',
        'calf-pain',
      ),
      line('Tearing pain in belly or back, beating lump in the belly', 'tearing-pain', 'pulsating-belly'),
      line('Urine dark like cola, very strong muscle pain or weakness', 'dark-urine', 'severe-muscle-pain'),
    ]),
    card('questions', 'now-nerves', 'More about that', ['weakness-rapid', 'nerve-worse', 'nerve-where']),
    overview('now-head', 'Head and neck', [
      line('Neck pain', 'neck-pain'),
      line('Headaches', 'headache'),
      line(
        'Dizzy, seeing double, slurred speech, hard to swallow, passing out',
        'dizziness',
        'double-vision',
        'slurred-speech',
        'trouble-swallowing',
        'drop-attacks',
      ),
      line(
        'Jumping eyes, numb face, drooping eyelid, one small pupil',
        'eyes-jumping',
        'face-numbness',
        'drooping-eyelid',
      ),
      line(
        'A sudden or feverish headache, new pain after a jolt',
        'thunderclap-headache',
        'headache-fever-stiff-neck',
        'sudden-neck-pain',
      ),
    ]),
    card('questions', 'now-headache', 'More about that', [
      'new-headache',
      'nausea-unexplained',
      'temple-tender',
      'jaw-tires',
      'sight-loss',
    ]),
    overview('now-ill', 'Ill, now or lately?', [
      line('Fever, shaking chills', 'fever', 'chills'),
      line('Throwing up, something catching', 'vomiting', 'infectious-illness'),
      line('An infection in the last 4 weeks', 'recent-infection'),
      line('Weight loss without trying', 'weight-loss'),
      line('A hot, swollen joint', 'hot-swollen-joint'),
      line('Last 4 weeks: a trip over 4 hours, days in bed or a cast', 'recent-travel', 'immobile'),
    ]),
    overview('now-injury', 'Hurt, or sore skin?', [
      line('A bad accident, a fall or knock lately', 'major-trauma', 'recent-fall'),
      line('A spot on a bone that hurts when tapped', 'bone-tender'),
      line(
        'Hard, tight or numb limb after injury or exercise',
        'tight-painful-limb',
        'limb-numb-after-injury',
      ),
      line('Torn muscle, bad bruise, sore swollen place', 'acute-injury', 'injury-healing'),
      line('Wound, burn, rash, infected or red hot skin', 'open-skin', 'skin-infection', 'cellulitis'),
      line('Bruised, or sore over 2 days, after your last visit', 'last-session-reaction'),
    ]),
    card('questions', 'now-injury-where', 'Where is it?', ['injury-where', 'wound-where', 'skin-where']),
    overview('now-pain', 'Your pain', [
      line('New, without a cause', 'new-pain'),
      line('New or worse along the spine', 'spine-pain-new'),
      line('Never stops, whatever I do', 'constant-pain'),
      line('Keeps me awake or wakes me', 'night-pain'),
    ]),
    card('questions', 'now-night', 'Pain at night', ['night-pain-not-eased', 'night-pain-constant']),
  ],
};

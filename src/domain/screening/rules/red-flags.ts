import { ageFrom, all, any, anyYes, many, takes, yes } from '#domain/screening/condition.ts';
import { clear, modify, type Rule, rule, stopEmergency, stopUrgent } from '#domain/screening/rule.ts';

const neckOrHead = anyYes('neck-pain', 'headache');

/** Red flags RF01 to RF07 (clinical reference 4.3). Where home says STOP, it is an emergency where the hands' row says so. */
export const redFlagRules: readonly Rule[] = [
  rule(
    { id: 'RF01', title: 'Cauda equina', sources: ['V35', 'recalled'], mark: 'verified' },
    {
      id: 'any-sign',
      when: anyYes('saddle-numbness', 'bladder-bowel-change', 'sexual-numbness', 'both-legs-symptoms'),
      words: 'Saddle numbness, new trouble with bladder, bowel or sexual function, or signs in both legs.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
  ),
  rule(
    { id: 'RF02', title: 'Spinal cord', sources: ['V37', 'recalled'], mark: 'verified' },
    {
      id: 'progressive',
      when: anyYes('new-weakness', 'clumsy-hands', 'walking-change', 'nerve-worse'),
      words: 'New or growing weakness, clumsy hands, a changed gait, or a nerve that is getting worse.',
      handsOn: stopUrgent(),
      homeTool: stopUrgent(),
    },
    {
      id: 'rapid',
      when: all(
        anyYes('new-weakness', 'clumsy-hands', 'walking-change', 'nerve-worse'),
        yes('weakness-rapid'),
      ),
      words: 'It is getting worse over hours or days.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
  ),
  rule(
    { id: 'RF03', title: 'Arteries of the neck', sources: ['V36', 'recalled'], mark: 'verified' },
    {
      id: 'five-d-three-n',
      when: all(
        neckOrHead,
        anyYes(
          'dizziness',
          'double-vision',
          'slurred-speech',
          'trouble-swallowing',
          'drop-attacks',
          'eyes-jumping',
          'nausea-unexplained',
          'face-numbness',
        ),
      ),
      words: 'One of the five Ds or three Ns together with neck pain or headache.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
    {
      id: 'sudden-or-horner',
      when: anyYes('sudden-neck-pain', 'drooping-eyelid'),
      words: 'A sudden, unfamiliar neck pain or headache after a small injury, or a drooping eyelid.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
  ),
  rule(
    { id: 'RF04', title: 'Dangerous headache', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'thunderclap',
      when: yes('thunderclap-headache'),
      words: 'A thunderclap headache: a bleed in the head until shown otherwise.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
    {
      id: 'meningitis',
      when: yes('headache-fever-stiff-neck'),
      words: 'Headache with fever and a stiff neck: meningitis until shown otherwise.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
    {
      id: 'giant-cell-arteritis',
      when: all(ageFrom(50), yes('new-headache'), anyYes('temple-tender', 'jaw-tires', 'sight-loss')),
      words: 'A new headache past 50 with a tender temple, a jaw that tires or lost sight.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
  ),
  rule(
    { id: 'RF05', title: 'Heart or lung', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'any-sign',
      when: anyYes('chest-pain', 'breathless-at-rest', 'cold-sweat', 'arm-jaw-pain'),
      words: 'Chest pain, breathless at rest, cold sweat, or pain in the left arm or jaw.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
  ),
  rule(
    { id: 'RF06', title: 'Deep vein thrombosis', sources: ['V25', 'V4', 'recalled'], mark: 'verified' },
    {
      id: 'one-sided',
      when: anyYes('leg-swelling-one-side', 'leg-warm-one-side', 'calf-pain'),
      words: 'One-sided swelling, warmth or calf pain. The two-level Wells items can support your reasoning.',
      handsOn: stopUrgent(),
      homeTool: stopUrgent(),
    },
    {
      id: 'with-chest-signs',
      when: all(
        anyYes('leg-swelling-one-side', 'leg-warm-one-side', 'calf-pain'),
        anyYes('chest-pain', 'breathless-at-rest'),
      ),
      words: 'With signs of the chest: a clot in the lung until shown otherwise.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
    {
      // Clinical reference 5.4: the question before every calf item at home.
      id: 'at-risk',
      when: any(
        anyYes('previous-clot', 'recent-travel', 'immobile', 'hormone-therapy'),
        takes('hormone-therapy'),
      ),
      words: 'Something that raises the risk of a clot, and no sign of one.',
      handsOn: null,
      homeTool: modify({ cautions: ['Before every calf: ask about swelling, warmth and pain on one side.'] }),
    },
  ),
  rule(
    { id: 'RF07', title: 'Aneurysm', sources: ['V34', 'recalled'], mark: 'verified' },
    {
      id: 'known',
      when: anyYes('aneurysm', 'pulsating-belly'),
      words: 'A known aneurysm or a pulsating mass. Never pressure on the abdomen or the low back.',
      handsOn: clear({ regions: ['abdomen', 'low back'] }),
      homeTool: clear({ regions: ['abdomen', 'low back'] }),
    },
    {
      id: 'pain',
      when: any(yes('tearing-pain'), all(anyYes('aneurysm', 'pulsating-belly'), yes('aneurysm-pain'))),
      words: 'Tearing pain, or pain with an aneurysm.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
  ),
  rule(
    { id: 'RF08', title: 'Infection of the spine', sources: ['V34', 'V35'], mark: 'verified' },
    {
      id: 'spinal-pain',
      when: any(
        all(
          yes('spine-pain-new'),
          any(
            anyYes('fever', 'chills', 'recent-infection', 'injected-drugs', 'weak-immune-system'),
            takes('immunosuppressant'),
          ),
        ),
        // CI34: flank pain by the kidney with fever.
        all(yes('kidney-pain'), anyYes('fever', 'chills')),
      ),
      words: 'Spinal or flank pain with fever, chills, a recent infection, injected drugs or weak defences.',
      handsOn: stopUrgent(),
      homeTool: stopUrgent(),
    },
  ),
  rule(
    { id: 'RF09', title: 'Tumour', sources: ['V35', 'recalled'], mark: 'verified' },
    {
      id: 'one-sign',
      when: any(
        anyYes('weight-loss', 'past-cancer', 'night-pain-not-eased'),
        all(ageFrom(50), yes('new-pain')),
      ),
      words: 'Unexplained weight loss, cancer before, night pain not eased by position, or new pain past 50.',
      handsOn: clear(),
      homeTool: clear(),
    },
    {
      id: 'two-signs',
      when: many(
        2,
        yes('weight-loss'),
        yes('past-cancer'),
        yes('night-pain-not-eased'),
        all(ageFrom(50), yes('new-pain')),
      ),
      words: 'Two of these signs together.',
      handsOn: stopUrgent(),
      homeTool: clear(),
    },
  ),
];

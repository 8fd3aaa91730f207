import { ageFrom, all, any, anyYes, yes } from '#domain/screening/condition.ts';
import {
  clear,
  modify,
  proceed,
  type Rule,
  rule,
  stopEmergency,
  stopUrgent,
} from '#domain/screening/rule.ts';

/** Red flags RF10 to RF16 (clinical reference 4.3, 4.5). */
export const moreRedFlagRules: readonly Rule[] = [
  rule(
    { id: 'RF10', title: 'Fracture', sources: ['V35', 'V25'], mark: 'verified' },
    {
      id: 'trauma-or-tender',
      when: any(
        anyYes('major-trauma', 'bone-tender'),
        all(yes('recent-fall'), any(anyYes('osteoporosis', 'steroids-long'), ageFrom(70))),
      ),
      words: 'Major trauma, a small one with weak bones or past 70, or one tender spot on a bone.',
      handsOn: stopUrgent(),
      homeTool: stopUrgent(),
    },
  ),
  rule(
    { id: 'RF11', title: 'Unremitting pain', sources: ['V37', 'recalled'], mark: 'verified' },
    {
      id: 'constant',
      when: any(all(yes('night-pain'), yes('night-pain-constant')), yes('constant-pain')),
      words: 'Severe night pain without relief, or constant pain that no movement or rest changes.',
      handsOn: stopUrgent(),
      homeTool: stopUrgent(),
    },
  ),
  rule(
    { id: 'RF12', title: 'Hot swollen joint', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'acute',
      when: yes('hot-swollen-joint'),
      words: 'A joint that is suddenly hot and swollen: infection or crystals until shown otherwise.',
      handsOn: stopUrgent(),
      homeTool: stopUrgent(),
    },
  ),
  rule(
    { id: 'RF13', title: 'Compartment syndrome', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'acute',
      when: anyYes('tight-painful-limb', 'limb-numb-after-injury'),
      words: 'A tense, far too painful limb, or a numb hand or foot, after injury or exertion.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
  ),
  rule(
    { id: 'RF14', title: 'Breakdown of muscle', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'any-sign',
      when: anyYes('dark-urine', 'severe-muscle-pain'),
      words: 'Dark urine, or severe muscle pain or weakness after exertion, a statin or hard rolling.',
      handsOn: stopEmergency,
      homeTool: stopEmergency,
    },
  ),
  rule(
    {
      id: 'RF15',
      title: 'Suicidal thoughts',
      sources: ['V38', 'V39'],
      mark: 'verified',
      overridable: false,
    },
    {
      id: 'item-9',
      when: { item: 'phq-9', atLeast: 1 },
      words: 'PHQ-9 item 9 is above 0. Somebody asks directly, at this visit.',
      handsOn: modify({
        cautions: ['Ask first, directly: thoughts, plan, means. Do not leave the client alone with a plan.'],
      }),
      homeTool: clear(),
      duties: [
        {
          duty: 'item-9',
          words: 'Ask directly about plan, means and intent; record who, when and the outcome.',
        },
      ],
    },
    {
      id: 'words',
      when: yes('worrying-words'),
      words: 'Words of the client raise the worry of suicidal thoughts, whatever item 9 says.',
      handsOn: modify({
        cautions: ['Ask first, directly: thoughts, plan, means. Do not leave the client alone with a plan.'],
      }),
      homeTool: clear(),
      duties: [
        { duty: 'worrying-words', words: 'Read the words, ask directly, record who, when and the outcome.' },
      ],
    },
  ),
  rule(
    {
      id: 'RF16',
      title: 'Abuse, trafficking, coercion',
      sources: ['recalled'],
      mark: 'recalled',
      overridable: false,
    },
    {
      id: 'signs',
      when: anyYes('feels-unsafe', 'harm-noticed'),
      words: 'Signs of abuse or coercion, or a minor told of harm. Talk alone; follow the law of the place.',
      handsOn: proceed,
      homeTool: null,
      duties: [
        {
          duty: 'safeguarding',
          words: 'Talk with the client alone; follow the law of the place; record what was done.',
        },
      ],
    },
  ),
];

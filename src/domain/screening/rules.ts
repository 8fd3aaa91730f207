import type { Rule } from './rule.ts';
import { heartJointNerveRules } from '#domain/screening/rules/heart-joints-nerves.ts';
import { medicineAndPregnancyRules } from '#domain/screening/rules/medicines-and-pregnancy.ts';
import { mindAndRestRules } from '#domain/screening/rules/mind-and-rest.ts';
import { moreRedFlagRules } from '#domain/screening/rules/more-red-flags.ts';
import { redFlagRules } from '#domain/screening/rules/red-flags.ts';
import { vesselAndTissueRules } from '#domain/screening/rules/vessels-and-tissue.ts';

/** The version of questions and rules; kept with every decision. Changes with every change of either. */
export const catalogue = '2026-11-21';

/** Every rule of the clinical reference, 4.3 and 4.4, in its order. */
export const rules: readonly Rule[] = [
  ...redFlagRules,
  ...moreRedFlagRules,
  ...vesselAndTissueRules,
  ...medicineAndPregnancyRules,
  ...heartJointNerveRules,
  ...mindAndRestRules,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id);

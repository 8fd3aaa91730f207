import { regionName, sideName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { CarePlan } from './care-plan.ts';
import { phaseName } from './phases.ts';
import type { PlannedStep } from './treatment-plan.ts';
import type { Cut } from './within-limits.ts';

/** A cut in a sentence, with the phase and the rules: "Firmer: pressure 4, now 2 of 5 (CI09)." (PLAN-10) */
export function cutWords(cut: Cut, plan: CarePlan): string {
  const phase = cut.phase === null ? undefined : plan.phases[cut.phase];
  const where = phase === undefined ? '' : `${phaseName(phase.kind)}: `;
  const rules = cut.rules.length === 0 ? '' : ` (${cut.rules.join(', ')})`;
  const sentence = `${where}${whatWords(cut)}${rules}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function whatWords(cut: Cut): string {
  switch (cut.what) {
    case 'pressure':
      return `pressure ${cut.from}, now at most ${cut.to} of 5`;
    case 'minutes':
      return `${cut.from} minutes, now at most ${cut.to}`;
    case 'region':
      return `the ${placeOf(cut.step)} is left out`;
    case 'side':
      return `the ${regionName(cut.step.region)} stays on the ${sideName(cut.kept)} only`;
    case 'technique':
      return `${techniqueName(cut.step.technique)} on the ${placeOf(cut.step)} is left out`;
    case 'places':
      return `the ${placeOf(cut.step)} is one place too many for a session`;
    case 'seconds':
      return `the ${placeOf(cut.step)} for ${cut.to} s instead of ${cut.step.seconds} s`;
  }
}

const placeOf = ({ region, side }: PlannedStep): string => regionName(region, side);

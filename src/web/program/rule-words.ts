import type { FlareRules } from '#domain/home/program.ts';
import type { WorseDay } from './phase-row.ts';
import { words } from './words.ts';

/** A rule as it reads: "Gentle when pain is 5 or more, sleep 4 or less, or energy 4 or less." */
export const ruleWords = (version: WorseDay, { painFrom, sleepTo, energyTo }: FlareRules[WorseDay]): string =>
  words.flare.sentence[version](painFrom, sleepTo, energyTo);

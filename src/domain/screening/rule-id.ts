import { z } from 'zod';

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${prefix}${String(place + 1).padStart(2, '0')}`);

/** The ids of the clinical reference: red flags RF01 to RF16 (4.3), contraindications and precautions CI01 to CI38 (4.4). */
export const ruleIds: readonly string[] = [...numbered('RF', 16), ...numbered('CI', 38)];
export const RuleId = z.enum(ruleIds as [string, ...string[]]);
export type RuleId = z.infer<typeof RuleId>;

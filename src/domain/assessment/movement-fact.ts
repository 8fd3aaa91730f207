import { z } from 'zod';
import { Score } from '#domain/atlas/vocabulary.ts';
import { Words } from '#domain/base/text.ts';
import { type MovementTestId, movementTestIds, movementTests } from './movement-tests.ts';
import { movementQualities } from './vocabulary.ts';

type Tested = {
  readonly test: MovementTestId;
  readonly side?: string | undefined;
  readonly count?: number | undefined;
  readonly seconds?: number | undefined;
};

/** An everyday movement that was tried and watched. */
export const MovementTested = z
  .strictObject({
    kind: z.literal('movement-tested'),
    test: z.enum(movementTestIds),
    side: z.enum(['left', 'right', 'bilateral']).optional(),
    quality: z.enum(movementQualities),
    pain: Score.optional(),
    count: z.int().min(0).max(1000).optional(),
    seconds: z.number().min(0).max(3600).optional(),
    note: Words.optional(),
  })
  .superRefine((tested, context) => {
    for (const problem of problemsOf(tested)) context.addIssue({ code: 'custom', ...problem });
  });

function problemsOf({ test, side, count, seconds }: Tested): { path: string[]; message: string }[] {
  const { sided, counted } = movementTests[test];
  const problems = [];
  if (sided && side === undefined)
    problems.push({ path: ['side'], message: `is missing: ${test} has a side` });
  if (!sided && side !== undefined)
    problems.push({ path: ['side'], message: `${test} has no side; leave it out` });
  if (count !== undefined && counted !== 'times')
    problems.push({ path: ['count'], message: `${test} is not counted; leave it out` });
  if (seconds !== undefined && counted !== 'seconds')
    problems.push({ path: ['seconds'], message: `${test} is not timed; leave it out` });
  return problems;
}

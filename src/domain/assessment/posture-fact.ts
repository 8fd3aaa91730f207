import { z } from 'zod';
import { Words } from '#domain/base/text.ts';
import { type PostureId, postureIds, postures } from './postures.ts';
import { postureDegrees } from './vocabulary.ts';

type Observed = { observation: PostureId; side?: 'left' | 'right' | 'bilateral' | undefined };

/** What was seen of the standing client. */
export const PostureObserved = z
  .strictObject({
    kind: z.literal('posture-observed'),
    observation: z.enum(postureIds),
    side: z.enum(['left', 'right', 'bilateral']).optional(),
    degree: z.enum(postureDegrees),
    note: Words.optional(),
  })
  .superRefine((observed, context) => {
    const message = sideProblem(observed);
    if (message !== null) context.addIssue({ code: 'custom', path: ['side'], message });
  });

function sideProblem({ observation, side }: Observed): string | null {
  const { sides } = postures[observation];
  if (sides === 'none') return side === undefined ? null : `${observation} has no side; leave it out`;
  if (side === undefined) return `is missing: ${observation} has a side`;
  if (sides === 'one' && side === 'bilateral') return `must be left or right for ${observation}`;
  return null;
}

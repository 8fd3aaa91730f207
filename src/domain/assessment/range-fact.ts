import { z } from 'zod';
import { Score } from '#domain/atlas/vocabulary.ts';
import { ShortWords } from '#domain/base/text.ts';
import { jointIds, jointName, movementIds, movementSides, movementsOf } from './joints.ts';
import { efforts, rangeDevices } from './vocabulary.ts';

type Movement = { joint: (typeof jointIds)[number]; movement: (typeof movementIds)[number]; side: string };

/**
 * A range of motion in degrees from neutral, each trial as it was read. Extension that stops short of straight is
 * negative. `side` is the limb's; for turning or bending neck and trunk it is the side the movement goes to.
 */
export const RangeMeasured = z
  .strictObject({
    kind: z.literal('range-measured'),
    joint: z.enum(jointIds),
    movement: z.enum(movementIds),
    side: z.enum(['left', 'right', 'mid']),
    effort: z.enum(efforts),
    device: z.enum(rangeDevices),
    method: ShortWords.optional(),
    degrees: z.array(z.number().min(-90).max(360)).min(1).max(5),
    painAtEnd: Score.optional(),
  })
  .superRefine((measured, context) => {
    const problem = movementProblem(measured);
    if (problem !== null) context.addIssue({ code: 'custom', ...problem });
  });

/** What does not fit of joint, movement and side, said so that it can be mended; null when they fit (ASSESS-21). */
function movementProblem({ joint, movement, side }: Movement): { path: string[]; message: string } | null {
  const sides = movementSides(joint, movement);
  if (sides === null) {
    const all = movementsOf(joint).join(', ');
    return { path: ['movement'], message: `the ${jointName(joint)} has no ${movement}; it has ${all}` };
  }
  if ((sides === 'midline') === (side === 'mid')) return null;
  const wanted = sides === 'midline' ? 'mid' : 'left or right';
  return { path: ['side'], message: `must be ${wanted} for ${joint} ${movement}` };
}

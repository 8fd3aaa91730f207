import { z } from 'zod';
import { BodyLayer } from '#domain/atlas/body-layer.ts';
import { withFittingSide } from '#domain/atlas/fitting-side.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { Score } from '#domain/atlas/vocabulary.ts';
import { FactId } from '#domain/base/ids.ts';
import { Words } from '#domain/base/text.ts';
import { Spot } from './spot.ts';
import { findingDepths, findingDirections, findings } from './vocabulary.ts';

/** The kind of a finding; who charts a joint as out of place learns what to write instead (ASSESS-3). */
export const FindingName = z.enum(findings, { error: notAFinding });

/**
 * What the hands found in one place. Severity 0 says that it was looked for and is not there any more. `lineage` is the first
 * mark of the same place in an earlier visit, or in this one.
 */
export const FindingMarked = withFittingSide(
  z.strictObject({
    kind: z.literal('finding-marked'),
    finding: FindingName,
    region: RegionId,
    side: Side,
    layer: BodyLayer,
    severity: Score,
    direction: z.enum(findingDirections).optional(),
    depth: z.enum(findingDepths).optional(),
    note: Words.optional(),
    spot: Spot.optional(),
    lineage: FactId.optional(),
  }),
)
  .refine((mark) => mark.direction === undefined || mark.finding === 'restriction', {
    path: ['direction'],
    message: 'only a restriction has a direction; leave it out',
  })
  .refine((mark) => mark.depth === undefined || mark.finding === 'restriction', {
    path: ['depth'],
    message: 'only a restriction has a depth; leave it out',
  });

function notAFinding({ input }: { readonly input?: unknown }): string | undefined {
  const written = typeof input === 'string' ? input.toLowerCase() : '';
  return /out.?of.?place|subluxation|misalign|malposition/u.test(written)
    ? 'a joint out of place is not a finding; use segmental-stiffness'
    : undefined;
}

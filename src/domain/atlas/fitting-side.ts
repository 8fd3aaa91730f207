import type { z } from 'zod';
import type { RegionId, Side } from './region.ts';
import { regionOf } from './regions.ts';

type Place = { readonly region?: RegionId | undefined; readonly side?: Side | undefined };

/** What is wrong with a region's side, said so that it can be mended; null when it fits (ATLAS-5). */
export function sideProblem({ region, side }: Place): string | null {
  if (side === undefined) return null;
  if (region === undefined) return 'name the region that this side belongs to, or leave the side out';
  const { sided, plain } = regionOf(region);
  if (sided && side === 'mid') return `must be left, right or bilateral: ${region} (${plain}) has two sides`;
  if (!sided && side !== 'mid') return `must be mid: ${region} (${plain}) lies on the midline`;
  return null;
}

/** A schema that, besides its own rules, asks the side to fit the region. */
export const withFittingSide = <Schema extends z.ZodType<Place>>(schema: Schema): Schema =>
  schema.superRefine((value, context) => {
    const problem = sideProblem(value);
    if (problem !== null) context.addIssue({ code: 'custom', path: ['side'], message: problem });
  });

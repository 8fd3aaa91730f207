import { z } from 'zod';
import { findRegions } from '#domain/atlas/find-region.ts';
import { HomeLimit, RegionId } from '#domain/atlas/region.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { engine } from './engine.ts';

const Output = z.array(
  z.strictObject({
    id: RegionId,
    name: z.string(),
    plain: z.string(),
    anatomical: z.string(),
    sided: z.boolean(),
    muscles: z.string(),
    adjacent: z.array(RegionId),
    home: HomeLimit,
    ontology: z.string(),
  }),
);

/** `unwind regions ql`: the regions of the atlas that words find, best first; without words all of them. */
export const regions = engine({
  name: 'regions',
  summary: 'Find regions of the body by plain, anatomical, muscle or common names',
  usage: 'regions [words]',
  input: z.strictObject({ query: z.string().max(200).default('') }),
  output: Output,
  inputFromWords: (words) => ({ query: words.join(' ') }),
  run: ({ query }) =>
    findRegions(query).map(({ id, plain, anatomical, sided, muscles, adjacent, home, ontology }) => ({
      id,
      name: regionName(id),
      plain,
      anatomical,
      sided,
      muscles,
      adjacent: [...adjacent],
      home,
      ontology,
    })),
});

import type { Grade } from '#domain/evidence/claim.ts';
import { gradeName } from '#domain/evidence/claims.ts';
import { Tag, type TagTone } from '#web/ui/tag.tsx';

const tones: Readonly<Record<Grade, TagTone>> = {
  high: 'good',
  moderate: 'good',
  low: 'warn',
  'very-low': 'warn',
  descriptive: 'plain',
  contradicted: 'stop',
  overclaim: 'stop',
};

/** How sure it is, in the words of the scale. */
export const GradeTag = ({ grade }: { readonly grade: Grade }) => (
  <Tag tone={tones[grade]}>{gradeName(grade)}</Tag>
);

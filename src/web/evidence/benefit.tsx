import type { ReactNode } from 'react';
import type { Benefit as Carried } from '#domain/evidence/benefit.ts';
import type { Grade } from '#domain/evidence/claim.ts';
import { evidenceOf, gradeName, type Claim } from '#domain/evidence/claims.ts';
import { Tag, type TagTone } from '#web/ui/tag.tsx';
import { Sources } from './sources.tsx';

type BenefitProps = { readonly evidence: Carried['evidence']; readonly children: ReactNode };

/** What somebody may hope for, with how sure it is and the studies. The app says no benefit otherwise (EVID-1). */
export const Benefit = ({ evidence, children }: BenefitProps) => (
  <div>
    {children}
    {evidence.map((id) => (
      <Grounds key={id} of={evidenceOf(id)} />
    ))}
  </div>
);

const Grounds = ({ of }: { readonly of: Claim }) => (
  <div className="mt-1 text-base">
    <GradeTag grade={of.grade} />
    <Sources of={of} />
  </div>
);

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

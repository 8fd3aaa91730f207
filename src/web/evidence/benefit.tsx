import type { ReactNode } from 'react';
import type { Benefit as Carried } from '#domain/evidence/benefit.ts';
import { evidenceOf, type Claim } from '#domain/evidence/claims.ts';
import { GradeTag } from './grade-tag.tsx';
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

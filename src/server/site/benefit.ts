import type { Benefit } from '#domain/evidence/benefit.ts';
import type { Grade } from '#domain/evidence/claim.ts';
import { evidenceOf, gradeName, type ClaimId } from '#domain/evidence/claims.ts';
import { html, type Html } from './html.ts';

/** What somebody may hope for, with how sure it is and where that stands. No page says it otherwise (EVID-1). */
export const benefit = ({ words, evidence }: Benefit, at: (path: string) => string): Html =>
  html`${words}
    <span class="evidence"
      >${evidence.map((id) => html` ${grounds(id, { at, among: evidence.length })}`)}</span
    >`;

type Place = { readonly at: (path: string) => string; /** Of how many. */ readonly among: number };

/** Where several carry one sentence, each says of what it speaks. */
function grounds(id: ClaimId, { at, among }: Place): Html {
  const { claim, grade } = evidenceOf(id);
  const sure = grade === 'descriptive' ? 'What it rests on' : gradeName(grade);
  return html`<a href="${at('/evidence')}#${id}"
    >${among > 1 ? `${claim}: ${sure.toLowerCase()}` : html`${sure}<span class="unseen">: ${claim}</span>`}</a
  >`;
}

const looks: Partial<Record<Grade, string>> = {
  high: 'moderate',
  moderate: 'moderate',
  low: 'low',
  'very-low': 'low',
  contradicted: 'stop',
  overclaim: 'stop',
};

/** How sure it is, as a mark. */
export const graded = (grade: Grade): Html =>
  html`<span class="grade ${looks[grade]}">${gradeName(grade)}</span>`;

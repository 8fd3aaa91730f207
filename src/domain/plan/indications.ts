import type { RegionId } from '#domain/atlas/region.ts';
import type { SourceMark } from '#domain/atlas/techniques.ts';
import { indicationList } from './indication-list.ts';

/** A code that a clinician may pick for an indication. A family needs its last characters before it can be billed. */
export type CodeCandidate = {
  readonly code: string;
  /** Our own short wording. */
  readonly words: string;
  readonly mark: SourceMark;
  readonly kind: 'code' | 'family';
};

/** What a course of care is for. Codes are candidates to pick from: nothing is ever diagnosed or picked here. */
export type Indication = {
  readonly id: string;
  readonly name: string;
  /** As it reads inside a sentence to the client. */
  readonly plain: string;
  readonly codes: readonly CodeCandidate[];
  /** Where such a course usually intends to work; empty where the client's own body says it. [design] */
  readonly regions: readonly RegionId[];
};

export const indications: readonly Indication[] = indicationList;

const byId = new Map(indications.map((indication) => [indication.id, indication]));

/** The indication with this id; an id of a later catalogue reads as `other`. */
export function indicationOf(id: string): Indication {
  const found = byId.get(id) ?? byId.get('other');
  if (found === undefined) throw new Error('The list of indications is empty');
  return found;
}

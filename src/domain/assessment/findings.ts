import type { FactId } from '#domain/base/ids.ts';
import type { Marked } from './chart.ts';

type FindingMark = Marked<'finding-marked'>;

/** One grading of a finding. */
export type Look = { readonly fact: FactId; readonly at: string; readonly severity: number };

/**
 * A finding as it stands at the end of a visit: what its last mark says, and every look at it. `lineage` is the first
 * mark of the same place in any visit, `found` the severity of the visit's first look.
 */
export type Finding = Omit<FindingMark, 'lineage'> & {
  readonly lineage: FactId;
  readonly found: number;
  readonly looks: readonly Look[];
};

/**
 * The findings of a visit from its marks, in the order of the first look. A mark belongs to an earlier one when its
 * lineage says so, or when both mean one whole region, side, layer and kind (ASSESS-4). `roots` knows earlier visits.
 */
export function findingsOf(
  marks: readonly FindingMark[],
  roots: ReadonlyMap<FactId, FactId> = NONE,
): Finding[] {
  const own = new Map<FactId, FactId>();
  const whole = new Map<string, FactId>();
  const groups = new Map<string, { root: FactId; marks: FindingMark[] }>();
  for (const mark of marks) {
    const root = rootOf(mark, { own, whole, roots });
    own.set(mark.id, root);
    if (mark.spot === undefined) whole.set(placeKey(mark), root);
    const key = `${root} ${mark.side}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { root, marks: [mark] });
    else known.marks.push(mark);
  }
  return [...groups.values()].map(({ root, marks: all }) => findingFrom(root, all));
}

const NONE: ReadonlyMap<FactId, FactId> = new Map();

type Known = {
  readonly own: ReadonlyMap<FactId, FactId>;
  readonly whole: ReadonlyMap<string, FactId>;
  readonly roots: ReadonlyMap<FactId, FactId>;
};

function rootOf(mark: FindingMark, { own, whole, roots }: Known): FactId {
  if (mark.lineage !== undefined) return own.get(mark.lineage) ?? roots.get(mark.lineage) ?? mark.lineage;
  return (mark.spot === undefined ? whole.get(placeKey(mark)) : undefined) ?? mark.id;
}

const placeKey = ({ finding, region, side, layer }: FindingMark): string =>
  [finding, region, side, layer].join(' ');

function findingFrom(root: FactId, marks: readonly FindingMark[]): Finding {
  const last = marks.at(-1) as FindingMark;
  const looks = marks.map(({ id, at, severity }) => ({ fact: id, at, severity }));
  return {
    ...last,
    lineage: root,
    found: looks[0]?.severity ?? last.severity,
    looks,
    facts: marks.flatMap((mark) => mark.facts),
  };
}

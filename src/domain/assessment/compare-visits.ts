import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import type { FactId } from '#domain/base/ids.ts';
import { sidesOf } from '#domain/session/dose.ts';
import type { Chart, DrawnMark } from './chart.ts';
import type { Finding } from './findings.ts';
import { type ComparedMark, type MarkPair, matchMarks } from './match-marks.ts';
import type { Spot } from './spot.ts';
import type { Feeling, FindingKind } from './vocabulary.ts';

/** What became of a mark between two times. */
export type ChangeKind = 'came' | 'went' | 'grew' | 'eased' | 'same';

type AnyChange = {
  readonly kind: ChangeKind;
  readonly region: RegionId;
  readonly side: 'left' | 'right' | 'mid';
  /** 0 to 10; null where nothing was marked at that time. */
  readonly before: number | null;
  readonly after: number | null;
  /** The first grade of each time, before any work: the same as `before` and `after` where it was graded once. */
  readonly found: { readonly before: number | null; readonly after: number | null };
  /** After less before, what is not there counting as 0: negative is less. */
  readonly change: number;
  /** It was looked at the second time too. What `went` without it was not looked for again, and may still be there. */
  readonly rechecked: boolean;
  readonly spot?: Spot | undefined;
  readonly facts: readonly FactId[];
};

export type Change = AnyChange & { readonly finding: FindingKind; readonly layer: BodyLayer };
export type DrawnChange = AnyChange & { readonly feeling: Feeling };

/**
 * What came, went, grew, eased and stayed between two visits, one change for each side of the body (ASSESS-5 to ASSESS-9).
 * A finding that the second visit does not speak of went, with `rechecked: false`: that visit says nothing about it.
 */
export const compareVisits = (before: Chart, after: Chart): readonly Change[] =>
  compareFindings(before.findings, after.findings);

/** The same for the findings alone. */
export const compareFindings = (before: readonly Compared[], after: readonly Compared[]): readonly Change[] =>
  changesOf(matchMarks(findingMarks(before), findingMarks(after))).map(({ mark, ...change }) => ({
    ...change,
    finding: mark.what,
    layer: mark.layer,
  }));

export type Compared = Pick<
  Finding,
  'finding' | 'region' | 'side' | 'layer' | 'severity' | 'facts' | 'spot'
> & {
  readonly lineage?: FactId;
  readonly found?: number;
};

/** The same for the client's own drawings: two sittings, by feeling and amount (ASSESS-10). */
export const compareDrawings = (
  before: readonly DrawnLike[],
  after: readonly DrawnLike[],
): readonly DrawnChange[] =>
  changesOf(matchMarks(before.flatMap(drawnMarks), after.flatMap(drawnMarks))).map(({ mark, ...change }) => ({
    ...change,
    feeling: mark.what,
  }));

type DrawnLike = Pick<DrawnMark, 'feeling' | 'amount' | 'region' | 'side' | 'spot' | 'facts'>;

type FindingMark = ComparedMark & { readonly what: FindingKind; readonly layer: BodyLayer };
type FeelingMark = ComparedMark & { readonly what: Feeling };

/** One mark for each side that a finding lies on; of two that mean one whole region the later counts (ASSESS-4, ASSESS-8). */
export function findingMarks(findings: readonly Compared[]): FindingMark[] {
  const marks = new Map<string, FindingMark>();
  findings.forEach(({ finding, severity, ...rest }, place) => {
    for (const side of sidesOf(rest.side)) {
      const whole = [finding, rest.region, side, rest.layer].join(' ');
      const key = rest.spot === undefined ? whole : `${whole} ${place}`;
      marks.set(key, { ...rest, side, what: finding, amount: severity });
    }
  });
  return [...marks.values()];
}

const drawnMarks = ({ feeling, amount, region, side, spot, facts }: DrawnLike): FeelingMark[] =>
  sidesOf(side).map((one) => ({ what: feeling, amount, region, side: one, layer: '', spot, facts }));

type ChangeOf<Mark> = AnyChange & { readonly mark: Mark };

function changesOf<Mark extends ComparedMark>(pairs: readonly MarkPair<Mark>[]): ChangeOf<Mark>[] {
  return pairs.flatMap(({ before, after }) => {
    const [was, is] = [before?.amount ?? 0, after?.amount ?? 0];
    const mark = is === 0 ? (before ?? after) : (after ?? before);
    if (mark === null || (was === 0 && is === 0)) return [];
    return [
      {
        kind: kindOf(was, is),
        region: mark.region,
        side: mark.side,
        before: before?.amount ?? null,
        after: after?.amount ?? null,
        found: { before: foundAt(before), after: foundAt(after) },
        change: is - was,
        rechecked: after !== null,
        ...(mark.spot === undefined ? {} : { spot: mark.spot }),
        facts: [...new Set([...(before?.facts ?? []), ...(after?.facts ?? [])])],
        mark,
      },
    ];
  });
}

const foundAt = (mark: ComparedMark | null): number | null => mark?.found ?? mark?.amount ?? null;

function kindOf(was: number, is: number): ChangeKind {
  if (was === 0) return 'came';
  if (is === 0) return 'went';
  if (is === was) return 'same';
  return is > was ? 'grew' : 'eased';
}

import type { Finding } from '#domain/assessment/findings.ts';
import type { FindingKind } from '#domain/assessment/vocabulary.ts';
import type { Notable } from '#domain/session/noting.ts';
import type { ChartPlace } from '#web/body/chart-props.ts';
import { draftAt, notableOf, recheckOf, regraded, withSeverity } from './draft.ts';
import type { Earlier } from './look-again.ts';

/** What is known when a digit is pressed on a place. */
export type KnownAt = {
  readonly today: readonly Finding[];
  readonly earlier: readonly Earlier<Finding>[];
  /** The kind of finding charted last. */
  readonly last: FindingKind;
  /** The beginnings of this visit's holds. */
  readonly holds: readonly { readonly beganAt: string }[];
};

/**
 * What a digit on a place notes (CHARTING-9). It grades the finding that is charted there today, else looks again at the one
 * an earlier visit left there, else charts the kind charted last. A grade given again is a correction until a hold has
 * begun since; after that it is another look.
 */
export const gradeAt = (place: ChartPlace, severity: number, known: KnownAt): Notable | null => {
  const today = theOneAt(known.today, place, known.last);
  if (today) {
    const worked = known.holds.some(({ beganAt }) => beganAt > today.at);
    return worked ? recheckOf(today, severity) : regraded(today, severity);
  }
  const earlier = theOneAt(known.earlier, place, known.last);
  if (earlier) return recheckOf(earlier, severity);
  const { region, side, layer } = place;
  return notableOf(withSeverity(draftAt({ place: { region, side }, layer }, known.last), severity));
};

/** The finding of the kind charted last, else the only one there. */
const theOneAt = <Known extends Finding>(
  findings: readonly Known[],
  { region, side, layer }: ChartPlace,
  last: FindingKind,
): Known | undefined => {
  const here = findings.filter(
    (one) => one.spot === undefined && one.region === region && one.side === side && one.layer === layer,
  );
  return here.find((one) => one.finding === last) ?? (here.length === 1 ? here[0] : undefined);
};

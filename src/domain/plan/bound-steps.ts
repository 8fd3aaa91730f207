import type { RegionId, Side } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import type { ChannelLimits } from '#domain/screening/limits.ts';
import { sidesOf } from '#domain/session/dose.ts';
import type { PlannedStep } from './treatment-plan.ts';

/** What the screening takes from a list of steps. */
export type StepCut =
  | { readonly what: 'region' | 'technique' | 'places'; readonly step: PlannedStep }
  | { readonly what: 'side'; readonly step: PlannedStep; readonly kept: Side }
  | { readonly what: 'seconds'; readonly step: PlannedStep; readonly to: number };

/** The limits that are one number. */
export type NumberLimit = 'highestPressure' | 'minutes' | 'regionsPerSession' | 'secondsPerRegion';
/** The rules behind the number that binds. */
export type Because = (limit: NumberLimit) => string[];

type CutHere = StepCut & { readonly rules: readonly string[] };
type Kept = { readonly step: PlannedStep | null; readonly cuts: readonly CutHere[] };

/** The steps that a channel's limits leave: excluded places and techniques out, not too many places, none too long. */
export function boundSteps(
  steps: readonly PlannedStep[],
  limits: ChannelLimits,
  because: Because,
): { readonly steps: PlannedStep[]; readonly cuts: readonly CutHere[] } {
  const places = new Set<RegionId>();
  const bounded = steps.map((step): Kept => {
    const allowed = withinTechniques(step, limits);
    if (allowed !== null) return allowed;
    const sided = withinRegions(step, limits);
    if (sided.step === null) return sided;
    if (isOnePlaceTooMany(sided.step, places, limits)) {
      return { step: null, cuts: [{ what: 'places', step, rules: because('regionsPerSession') }] };
    }
    places.add(sided.step.region);
    const timed = withinSeconds(sided.step, limits, because);
    return { step: timed.step, cuts: [...sided.cuts, ...timed.cuts] };
  });
  return {
    steps: bounded.flatMap(({ step }) => (step === null ? [] : [step])),
    cuts: bounded.flatMap(({ cuts }) => cuts),
  };
}

function withinTechniques(step: PlannedStep, { excludedTechniques }: ChannelLimits): Kept | null {
  const rules = excludedTechniques.filter(({ technique }) => technique === step.technique);
  if (rules.length === 0) return null;
  return { step: null, cuts: [{ what: 'technique', step, rules: rulesOf(rules) }] };
}

/** A step on both sides of which one is excluded goes on on the other. */
function withinRegions(step: PlannedStep, { excludedRegions }: ChannelLimits): Kept {
  const against = excludedRegions.filter((one) => one.region === step.region && excludes(one, step.side));
  if (against.length === 0) return { step, cuts: [] };
  const rules = rulesOf(against);
  const free = sidesOf(step.side).filter((side) => !against.some((one) => excludes(one, side)));
  const [kept] = free;
  if (kept === undefined) return { step: null, cuts: [{ what: 'region', step, rules }] };
  return { step: { ...step, side: kept }, cuts: [{ what: 'side', step, kept, rules }] };
}

/** Without a side, or where the region has none, the whole of it is excluded. */
const excludes = ({ region, side }: ChannelLimits['excludedRegions'][number], of: Side): boolean =>
  side === undefined || !regionOf(region).sided || sidesOf(side).some((one) => sidesOf(of).includes(one));

const isOnePlaceTooMany = (
  { region }: PlannedStep,
  places: ReadonlySet<RegionId>,
  { regionsPerSession }: ChannelLimits,
): boolean => regionsPerSession !== null && !places.has(region) && places.size >= regionsPerSession;

/** A step is never shorter than 10 s (PLAN-1). */
function withinSeconds(step: PlannedStep, { secondsPerRegion }: ChannelLimits, because: Because): Kept {
  if (secondsPerRegion === null) return { step, cuts: [] };
  const to = Math.max(10, Math.floor(secondsPerRegion));
  if (step.seconds <= to) return { step, cuts: [] };
  return {
    step: { ...step, seconds: to },
    cuts: [{ what: 'seconds', step, to, rules: because('secondsPerRegion') }],
  };
}

const rulesOf = (limits: readonly { readonly rule: string }[]): string[] => [
  ...new Set(limits.map(({ rule }) => rule)),
];

import type { RegionId, Side } from '#domain/atlas/region.ts';
import type { Overlay } from '#domain/assessment/chart.ts';
import { overlayName } from '#domain/assessment/words.ts';
import type { ExcludedRegion } from '#domain/session/limits.ts';
import { excludedPaint, isAt, isExcluded } from '#web/assessment/chart-paint.ts';
import type { Paint, PaintPlace } from '#web/body/chart-props.ts';
import { clockText } from './clock-text.ts';
import { words } from './words.ts';

type Somewhere = { readonly region: RegionId; readonly side: Side };
type Held = Somewhere & { readonly seconds: number };

export type Work = {
  readonly done: readonly Held[];
  readonly running: readonly Somewhere[];
  readonly lastTime: readonly Held[];
  readonly planned: readonly Somewhere[];
  readonly standing: readonly Overlay[];
  readonly excluded: readonly ExcludedRegion[];
};

/** Ten minutes in one place fill the scale. [design] */
const FULL_SECONDS = 600;

/** How a place of the work is shown: a running hold above all, what was held today with its clock, else what is planned. */
export const workPaint = (work: Work): PaintPlace => {
  const { running, done, planned, lastTime, standing, excluded } = work;
  return (place) => {
    const runs = running.some((one) => isAt(one, place));
    const held = done.find((one) => isAt(one, place));
    const before = lastTime.find((one) => isAt(one, place));
    return [
      ...(runs ? [runningPaint(held)] : held ? [heldPaint(held)] : []),
      ...standing.filter((one) => isAt(one, place)).map(standingPaint),
      ...excluded.filter((one) => isExcluded(one, place)).map(excludedPaint),
      ...(planned.some((one) => isAt(one, place)) ? [plannedPaint] : []),
      ...(before ? [lastTimePaint(before, { alone: !runs && !held })] : []),
    ];
  };
};

const runningPaint = (held: Held | undefined): Paint => ({
  fill: 'running',
  words: words.picker.runs(clockText(held?.seconds ?? 0)),
  mark: clockText(held?.seconds ?? 0),
});

const heldPaint = ({ seconds }: Held): Paint => ({
  fill: 'dose',
  value: doseValue(seconds),
  words: words.picker.held(clockText(seconds)),
  mark: clockText(seconds),
});

const plannedPaint: Paint = { fill: 'planned', words: words.picker.planned };

/** Last time's work is the faintest step of the scale, and words where something of today lies over it. */
const lastTimePaint = ({ seconds }: Held, { alone }: { alone: boolean }): Paint => ({
  ...(alone ? { fill: 'dose', value: 1 } : { fill: 'planned' }),
  words: words.picker.lastTime(clockText(seconds)),
});

const standingPaint = ({ overlay, what }: Overlay): Paint =>
  overlay === 'avoid'
    ? { fill: 'avoid', words: words.picker.avoid(overlayName(what)) }
    : { fill: 'scar', words: words.picker.scar };

const doseValue = (seconds: number): number => Math.min(10, Math.max(1, (seconds / FULL_SECONDS) * 10));

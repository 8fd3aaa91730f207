import type { Overlay } from '#domain/assessment/chart.ts';
import type { Finding } from '#domain/assessment/findings.ts';
import { findingName, overlayName } from '#domain/assessment/words.ts';
import { sidesOf } from '#domain/session/dose.ts';
import type { ExcludedRegion } from '#domain/session/limits.ts';
import type { ChartPlace, MarkedSpot, Paint, PaintPlace } from '#web/body/chart-props.ts';
import type { Earlier } from './look-again.ts';
import { words } from './words.ts';

export type Painted = {
  readonly findings: readonly Finding[];
  readonly overlays: readonly Overlay[];
  readonly earlier: readonly Earlier<Finding>[];
  readonly excluded: readonly ExcludedRegion[];
};

/** How the places of a chart are shown and read out. The strongest finding colours a place; what is to be avoided lies over it. */
export const chartPaint = (painted: Painted): PaintPlace => {
  const { findings, overlays, earlier, excluded } = painted;
  return (place) => [
    ...findingPaint(findings.filter((one) => one.layer === place.layer && isAt(one, place))),
    ...overlays.filter((one) => isAt(one, place)).map(overlayPaint),
    ...excluded.filter((one) => isExcluded(one, place)).map(excludedPaint),
    ...earlier.filter((one) => one.layer === place.layer && isAt(one, place)).map(earlierPaint),
  ];
};

/** Pins and strokes; a tap on one opens it. */
export const chartSpots = ({
  findings,
  overlays,
}: Pick<Painted, 'findings' | 'overlays'>): readonly MarkedSpot[] => [
  ...findings.flatMap(({ id, spot, finding, severity }) =>
    spot
      ? [
          {
            key: id,
            spot,
            paint: {
              fill: 'severity',
              value: severity,
              words: words.figure.severity(findingName(finding), severity),
            } as const,
          },
        ]
      : [],
  ),
  ...overlays.flatMap((overlay) =>
    overlay.spot ? [{ key: overlay.id, spot: overlay.spot, paint: overlayLook(overlay) }] : [],
  ),
];

/** One colour for all that was found in a place: that of the strongest. What lies at an exact spot only outlines its region. */
const findingPaint = (findings: readonly Finding[]): readonly Paint[] => {
  if (findings.length === 0) return [];
  const said = findings.map(({ finding, severity }) => words.figure.severity(findingName(finding), severity));
  const whole = findings.filter(({ spot }) => spot === undefined).map(({ severity }) => severity);
  const value = Math.max(0, ...whole);
  return [{ fill: 'severity', value, words: said.join(', '), ...(whole.length === 0 ? { mark: '' } : {}) }];
};

const overlayPaint = (overlay: Overlay): Paint =>
  overlay.spot === undefined
    ? overlayLook(overlay)
    : { fill: 'severity', value: 0, mark: '', words: overlayLook(overlay).words };

const overlayLook = ({ overlay, what }: Overlay): Paint =>
  overlay === 'avoid'
    ? { fill: 'avoid', words: words.figure.avoid(overlayName(what)) }
    : { fill: 'scar', words: words.figure.scar };

export const excludedPaint = ({ reason }: ExcludedRegion): Paint => ({
  fill: 'avoid',
  words: words.figure.excluded(reason),
});

const earlierPaint = ({ finding, severity }: Earlier<Finding>): Paint => ({
  fill: 'planned',
  words: words.figure.was(severity, findingName(finding)),
});

type Somewhere = { readonly region: string; readonly side: Finding['side'] };

export const isAt = ({ region, side }: Somewhere, place: ChartPlace): boolean =>
  region === place.region && sidesOf(side).includes(place.side);

/** Without a side a region is left out whole. */
export const isExcluded = ({ region, side }: ExcludedRegion, place: ChartPlace): boolean =>
  side === undefined ? region === place.region : isAt({ region, side }, place);

import type { ReactNode, RefObject } from 'react';
import { regionName } from '#domain/atlas/region-name.ts';
import type { Finding } from '#domain/assessment/findings.ts';
import type { Overlay } from '#domain/assessment/chart.ts';
import {
  bodyLayerName,
  depthName,
  directionName,
  findingName,
  overlayName,
} from '#domain/assessment/words.ts';
import { severityLook } from '#web/ui/severity-look.ts';
import { words } from './words.ts';

type MarkRowProps = {
  readonly badge: ReactNode;
  readonly title: string;
  readonly detail: string;
  readonly note?: string | undefined;
  readonly children?: ReactNode;
  readonly ref?: RefObject<HTMLLIElement | null>;
};

/** One mark in a list: how strong, where, what, and what can be done with it. */
export const MarkRow = ({ badge, title, detail, note, children, ref }: MarkRowProps) => (
  <li ref={ref ?? null} className="border-t border-line py-3 first:border-t-0">
    <div className="flex gap-3">
      {badge}
      <div className="min-w-0 grow">
        <p className="leading-6 font-medium first-letter:uppercase">{title}</p>
        <p className="leading-5 text-ink-soft first-letter:uppercase">{detail}</p>
        {note === undefined ? null : <p className="mt-1 leading-5">{note}</p>}
      </div>
    </div>
    {children}
  </li>
);

export const SeverityBadge = ({ severity }: { severity: number }) => (
  <span
    className={`grid size-10 shrink-0 place-items-center rounded-small text-lg font-semibold tabular-nums ${severityLook(severity)}`}
  >
    {severity}
  </span>
);

export const placeOf = ({ region, side }: Pick<Finding, 'region' | 'side'>): string =>
  regionName(region, side);

/** "restriction, towards inferior, deep, exact point": what is said beside the place and the number. */
export const findingDetail = (
  finding: Pick<Finding, 'finding' | 'direction' | 'depth' | 'layer' | 'spot'>,
): string =>
  [
    findingName(finding.finding),
    finding.direction && directionName(finding.direction),
    finding.depth && depthName(finding.depth),
    bodyLayerName(finding.layer),
    finding.spot && words.place[finding.spot.shape],
  ]
    .filter(Boolean)
    .join(', ');

export const overlayDetail = (overlay: Pick<Overlay, 'what' | 'healed' | 'since' | 'spot'>): string =>
  [
    overlayName(overlay.what),
    overlay.healed === undefined
      ? ''
      : overlay.healed
        ? words.form.healedYes.toLowerCase()
        : words.form.healedNo.toLowerCase(),
    overlay.since && words.standing.since(overlay.since),
    overlay.spot && words.place[overlay.spot.shape],
  ]
    .filter(Boolean)
    .join(', ');

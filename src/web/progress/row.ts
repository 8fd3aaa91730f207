import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import type { Spot } from '#domain/assessment/spot.ts';
import { sidesOf } from '#domain/session/dose.ts';
import type { ChartPlace, Paint } from '#web/body/chart-props.ts';

export type RowPlace = { readonly region: RegionId; readonly side: Side };

export type OnePlace = { readonly region: RegionId; readonly side: 'left' | 'right' | 'mid' };

/** One line of what the body shows, and how it is painted there. */
export type Row = RowPlace & {
  readonly key: string;
  /** Null is every layer: a drawing and a hold name none. */
  readonly layer: BodyLayer | null;
  /** "Left upper trapezius" */
  readonly title: string;
  /** "Tenderness, deep layer" */
  readonly what: string;
  /** "7 of 10" */
  readonly value: string;
  /** What matters most is painted over the rest. */
  readonly weight: number;
  readonly paint: Paint;
  readonly spot: Spot | null;
};

export const titleOf = ({ region, side }: RowPlace): string => capital(regionName(region, side));

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Does the row stand at this place? A bilateral one stands on both sides. */
export const isAt = (row: Pick<Row, 'region' | 'side' | 'layer'>, place: ChartPlace): boolean =>
  row.region === place.region &&
  (row.layer === null || row.layer === place.layer) &&
  sidesOf(row.side).includes(place.side);

/** The place that a row chooses on the body; of a bilateral one the left. */
export const onePlaceOf = ({ region, side }: RowPlace): OnePlace => ({
  region,
  side: sidesOf(side)[0] ?? 'mid',
});

export const isChosenRow = (row: RowPlace, chosen: OnePlace | null): boolean =>
  chosen !== null && row.region === chosen.region && sidesOf(row.side).includes(chosen.side);

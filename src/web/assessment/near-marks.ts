import type { Side } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import type { Place } from '#web/session/grip.ts';

type Standing = Place & { readonly overlay: 'avoid' | 'scar' };

export type NearMark<Mark> = { readonly mark: Mark; readonly how: 'on' | 'beside' };

/**
 * The marks to avoid that a place lies on or beside (CHARTING-6; clinical reference 3.1: any treatment on or adjacent to
 * an overlay.avoid mark must warn). Sides touch when they are the same, or one of them is the midline or both.
 */
export const avoidNear = <Mark extends Standing>(
  place: Place | null,
  marks: readonly Mark[],
): readonly NearMark<Mark>[] => {
  if (!place) return [];
  const { adjacent } = regionOf(place.region);
  return marks
    .filter((mark) => mark.overlay === 'avoid' && sidesTouch(mark.side, place.side))
    .flatMap((mark): NearMark<Mark>[] => {
      if (mark.region === place.region) return [{ mark, how: 'on' }];
      return adjacent.includes(mark.region) ? [{ mark, how: 'beside' }] : [];
    })
    .sort((a, b) => (a.how === b.how ? 0 : a.how === 'on' ? -1 : 1));
};

const sidesTouch = (a: Side, b: Side): boolean =>
  a === b || [a, b].some((side) => side === 'mid' || side === 'bilateral');

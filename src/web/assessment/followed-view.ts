import { useCallback, useMemo, useState } from 'react';
import type { ViewId } from '#domain/atlas/figure.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { ViewName } from '#domain/atlas/view-ids.ts';
import type { Place } from '#web/session/grip.ts';

type Seen = { readonly place: Place | null; readonly view: ViewId; readonly picked: Place | null };

/**
 * The view in which the figure opens: the one that shows the place in hand best. It follows a place that was chosen elsewhere, and
 * stays where it is when the place was picked on the figure itself.
 */
export const useFollowedView = (place: Place | null) => {
  const [seen, setSeen] = useState<Seen>({ place, view: bestView(place), picked: null });
  if (!isSame(place, seen.place)) {
    const view = place === null || isSame(place, seen.picked) ? seen.view : bestView(place);
    setSeen({ place, view, picked: null });
  }
  const { view: first } = seen;
  /** Every view, the one to open in first. */
  const views = useMemo(() => [first, ...ViewName.options.filter((view) => view !== first)], [first]);
  const pick = useCallback((picked: Place): void => setSeen((before) => ({ ...before, picked })), []);
  return { view: first, views, pick };
};

/** The atlas names the views of a region, the best first: F, B, S, T for front, back, side and top. */
export const bestView = (place: Place | null): ViewId => {
  const first = place === null ? 'F' : regionOf(place.region).view.charAt(0);
  if (first === 'B') return 'back';
  return first === 'S' && (place?.side === 'left' || place?.side === 'right') ? place.side : 'front';
};

const isSame = (a: Place | null, b: Place | null): boolean => a?.region === b?.region && a?.side === b?.side;

import { useEffect, useState } from 'react';
import type { FigureId } from '#domain/atlas/figure.ts';
import { type Surface, surfaceFrom } from '#domain/atlas/surface.ts';
import { fetchBaked, positionsAddress, topologyAddress } from './figure-files.ts';

const coming = new Map<FigureId, Promise<Surface>>();

/** The skin beneath a figure, for exact places; read once, and only where somebody marks or shows one. */
export const loadSurface = (figure: FigureId): Promise<Surface> => {
  const known = coming.get(figure) ?? read(figure);
  coming.set(figure, known);
  return known;
};

/** The skin, or null as long as it is not needed or not there: a mark then keeps its place on the picture alone. */
export const useSurface = (figure: FigureId, needed: boolean): Surface | null => {
  const [found, setFound] = useState<{ figure: FigureId; surface: Surface } | null>(null);
  useEffect(() => {
    if (!needed) return undefined;
    let here = true;
    loadSurface(figure).then(
      (surface) => here && setFound({ figure, surface }),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [figure, needed]);
  return found?.figure === figure ? found.surface : null;
};

const read = async (figure: FigureId): Promise<Surface> => {
  try {
    const [topology, positions] = await Promise.all([
      fetchBaked<Topology>(topologyAddress()),
      fetchBaked<Positions>(positionsAddress(figure)),
    ]);
    return surfaceFrom(topology, positions);
  } catch (cause) {
    // The next one who needs it tries again.
    coming.delete(figure);
    throw cause;
  }
};

type Topology = Parameters<typeof surfaceFrom>[0];
type Positions = Parameters<typeof surfaceFrom>[1];

import { useState } from 'react';
import type { FigureView, Point } from '#domain/atlas/figure.ts';
import { shapeAt } from '#domain/atlas/hit-test.ts';
import { byRegion } from './by-region.ts';
import { useChart } from './chart-context.ts';
import { placeOfShape } from './use-choosing.ts';
import { words } from './words.ts';

/** What lies under a mouse: named below the figure, and lightly drawn. */
export const useHover = (view: FigureView) => {
  const { layer, naming, wordsOf, hover } = useChart();
  const [key, setKey] = useState<string | null>(null);

  const over = (at: Point): void => {
    const shape = shapeAt(byRegion(view), at, layer);
    const leaf = shapeAt(view, at, layer);
    setKey(shape?.key ?? null);
    const said = shape ? wordsOf(placeOfShape(shape)) : '';
    // The finer name, where it tells more.
    const fine = leaf && naming === 'clinical' && !said.toLowerCase().includes(leaf.name.toLowerCase());
    hover(fine ? `${said} · ${words.zones[layer](leaf.name)}` : said);
  };

  const away = (): void => {
    setKey(null);
    hover('');
  };

  return { key, over, away };
};

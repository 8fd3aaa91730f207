import type { Shape } from '#domain/atlas/figure.ts';
import { useChart } from './chart-context.ts';
import { nextLayer } from './next-layer.ts';
import { placeName } from './place-words.ts';
import { placeOfShape } from './use-choosing.ts';
import { words } from './words.ts';

/** What a key changes on the page: it is handed on, and said. */
export const useMarking = () => {
  const { onSeverity, onDelete, onLayer, layer, naming, say } = useChart();

  const grade = (shape: Shape, score: number): void => {
    if (!onSeverity) return;
    onSeverity(placeOfShape(shape), score);
    say(words.set(placeName(placeOfShape(shape), naming), score));
  };

  const remove = (shape: Shape): void => {
    if (!onDelete) return;
    onDelete(placeOfShape(shape));
    say(words.deleted(placeName(placeOfShape(shape), naming)));
  };

  const changeLayer = (way: 1 | -1): void => {
    const next = nextLayer(layer, way);
    if (!onLayer || next === null) return;
    onLayer(next);
    say(words.layers[next]);
  };

  return { grade, remove, changeLayer };
};

import type { Box } from '#domain/atlas/figure.ts';

type Place = { readonly box: Box; readonly fineness: number };

/** Whole steps, as differences from point to point. */
export function inSteps(path: readonly number[], place: Place, steps: number): number[] {
  const whole: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (let i = 0; i < path.length; i += 2) {
    const x = Math.round((place.box.x + path[i] / place.fineness) * steps);
    const y = Math.round((place.box.y + path[i + 1] / place.fineness) * steps);
    if (i > 0 && i < path.length - 2 && x === lastX && y === lastY) continue;
    whole.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return whole;
}

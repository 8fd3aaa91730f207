import type { Eye } from './look.ts';
import type { Arrow } from './scene.ts';
import type { Stroke } from './visible.ts';

const head = 7;

/** The shaft of an arrow and its heads, drawn flat on the picture. */
export function arrowStrokes({ path, heads }: Arrow, eye: Eye): Stroke[] {
  const shaft = path.flatMap((place) => eye.see(place).slice(0, 2));
  const tips = heads === 'both' ? [headAt(shaft), headAt(backwards(shaft))] : [headAt(shaft)];
  return [shaft, ...tips];
}

function backwards(path: readonly number[]): number[] {
  const result: number[] = [];
  for (let i = path.length - 2; i >= 0; i -= 2) result.push(path[i], path[i + 1]);
  return result;
}

function headAt(path: readonly number[]): Stroke {
  const [bx, by, x, y] = path.slice(-4);
  const angle = Math.atan2(y - by, x - bx);
  const wing = (turn: number): number[] => [
    x - Math.cos(angle + turn) * head,
    y - Math.sin(angle + turn) * head,
  ];
  return [...wing(0.6), x, y, ...wing(-0.6)];
}

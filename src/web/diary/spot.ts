import type { Board } from './cursor.ts';
import { minuteAt } from './motion.ts';

/** A place on the screen. */
export type Point = { readonly clientX: number; readonly clientY: number };

/** A place on the board. */
export type Spot = { readonly column: number; readonly minute: number };

/** Which column and minute lie under a point; null beside the columns. */
export const spotAt = (frame: HTMLElement | null, board: Board, { clientX, clientY }: Point): Spot | null => {
  const tracks = [...(frame?.querySelectorAll('[data-track]') ?? [])].map((track) =>
    track.getBoundingClientRect(),
  );
  const column = tracks.findIndex(({ left, right }) => left <= clientX && clientX < right);
  const track = tracks[column];
  if (!track || track.height === 0) return null;
  return { column, minute: minuteAt((clientY - track.top) / track.height, board) };
};

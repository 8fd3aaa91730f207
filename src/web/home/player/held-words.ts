import type { HomeHold } from '#domain/home/player/home-holds.ts';
import { countOf } from '#web/ui/messages.ts';
import { words } from './words.ts';

/** "4 minutes held, in 5 holds"; under a minute in seconds. */
export function heldWords(holds: readonly HomeHold[]): string {
  const seconds = Math.round(holds.reduce((sum, { heldMs }) => sum + heldMs, 0) / 1000);
  const time =
    seconds < 60
      ? countOf(seconds, 'second', 'seconds')
      : countOf(Math.round(seconds / 60), 'minute', 'minutes');
  return words.ended.held(time, holds.length);
}

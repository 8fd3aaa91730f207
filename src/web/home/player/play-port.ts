import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { Reading } from '#domain/home/player/play-state.ts';
import type { ToPlay } from '#domain/home/player/play.ts';

/** What the player needs of the app around it: the client's own record, or the shelf of free self-care. */
export type PlayPort = {
  /** What is played. Of a session that goes on after a reload, its first fact tells. */
  readonly toPlay: ToPlay;
  /** The facts of that session so far; none where it begins. */
  readonly facts: readonly PlayFact[];
  /** Resolves when they are on the disk. Rejects where they could not be kept: the player says so and goes on. */
  readonly append: (facts: readonly PlayFact[]) => Promise<void>;
  /** The device's clocks: the wall clock and one run of the monotonic clock (web/session/device-clock.ts). */
  readonly clock: () => Reading;
  readonly newId: () => string;
  /** Two letters, for the emergency number; empty where it is not known. */
  readonly country: string;
  /** Who reads what was noted; null where nobody does (free self-care). */
  readonly practice: { readonly name: string; readonly phone: string } | null;
  /** The session is over, or never began, and the person leaves the player. */
  readonly onLeave: () => void;
  /** Answers of the pre-check ask for the screening's questions first (H10). */
  readonly onRescreen: () => void;
};

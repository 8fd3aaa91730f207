import { createContext, useContext } from 'react';
import type { Tap } from '#domain/home/player/play-words.ts';
import type { Happening, Playing } from './play-model.ts';
import type { PlayPort } from './play-port.ts';

/** What every part of the player has at hand. */
export type Hand = {
  readonly port: PlayPort;
  readonly playing: Playing;
  readonly happen: (event: Happening) => void;
  /** Stops at once and asks what was felt. */
  readonly stop: () => void;
};

export const HandContext = createContext<Hand | null>(null);

export const useHand = (): Hand => {
  const hand = useContext(HandContext);
  if (hand === null) throw new Error('a part of the player stands outside of it');
  return hand;
};

/** What taps of the screen do. */
export const useTap = (): ((tap: Tap) => () => void) => {
  const { happen } = useHand();
  return (tap) => () => happen({ kind: 'tap', tap });
};

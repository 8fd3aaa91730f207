import type { Me } from '#contract/identity.ts';
import { whenBack } from '#web/app/reach-model.ts';
import { apiLine } from './api-line.ts';
import type { Cabinet } from './cabinet.ts';
import type { Place } from './device-registry.ts';
import { openJournal, readPage, sealPage, type Journal } from './journal.ts';
import type { Line } from './line.ts';
import { ownLine } from './own-line.ts';
import { startSyncer, type Syncer } from './syncer.ts';
import { noteSpoken } from './vault.ts';

/** A cabinet that stands open: what the pages of the signed-in member read and write. */
export type OpenStore = {
  readonly place: Place;
  readonly cabinet: Cabinet;
  readonly key: CryptoKey;
  readonly journal: Journal;
  readonly line: Line;
  readonly syncer: Syncer;
  /** Who is signed in, as the server said it last. */
  readonly me: Me;
  /** Keeps and reads one encrypted page, such as today's pack. */
  keep(name: string, value: unknown): Promise<void>;
  read<Value>(name: string): Promise<Value | undefined>;
};

type Opening = {
  place: Place;
  cabinet: Cabinet;
  key: CryptoKey;
  me: Me;
  onSignedOut: () => void;
};

const SPOKEN_EVERY_MS = 60_000;
const DAY_MS = 86_400_000;

export const openStore = (opening: Opening): OpenStore => {
  const { cabinet, key, place } = opening;
  const journal = openJournal(cabinet, key);
  const line = opening.me.role === 'client' ? ownLine(place.device) : apiLine(place.device);
  const syncer = startSyncer({
    journal,
    line,
    alone: (work) => aloneWith(place.cabinet, work),
    onAnswer: everyMinute(() => void noteSpoken(cabinet, Date.now())),
    onSignedOut: everyMinute(opening.onSignedOut),
    chance: Math.random,
  });
  void journal.dropFinished(new Date(Date.now() - DAY_MS).toISOString());
  void syncer.nudge();
  const leave = whenBack(() => void syncer.nudge());
  return {
    ...opening,
    journal,
    line,
    syncer: { ...syncer, stop: () => (leave(), syncer.stop()) },
    keep: async (name, value) => cabinet.write({ pages: [await sealPage({ cabinet, key }, name, value)] }),
    read: (name) => readPage({ cabinet, key }, name),
  };
};

/** Two tabs of one device must not both send; the one that finds the other at it leaves it to it. */
const aloneWith = (cabinet: string, work: () => Promise<void>): Promise<'done' | 'another-tab'> =>
  navigator.locks.request(`unwind-send:${cabinet}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return 'another-tab';
    await work();
    return 'done';
  });

const everyMinute = (work: () => void): (() => void) => {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - last < SPOKEN_EVERY_MS) return;
    last = performance.now();
    work();
  };
};

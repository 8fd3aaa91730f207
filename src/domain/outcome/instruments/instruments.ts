import { dailyLifeInstruments } from './daily-life.ts';
import { fiqr } from './fibromyalgia.ts';
import type { Instrument } from './instrument.ts';
import { moodInstruments } from './mood.ts';
import { ownInstruments } from './own-items.ts';
import { painInstruments } from './pain.ts';

/** Every instrument that is free to use. None whose text needs permission is among them (clinical reference 6.3). */
export const instruments: readonly Instrument[] = [
  ...painInstruments,
  ...dailyLifeInstruments,
  ...moodInstruments,
  fiqr,
  ...ownInstruments,
];

const byName = new Map(instruments.map((one) => [plain(one.id), one]));

/** By its id, however it is written: phq9, PHQ-9. */
export const instrumentOf = (name: string): Instrument | undefined => byName.get(plain(name));

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}

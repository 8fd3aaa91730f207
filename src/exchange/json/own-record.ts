import { diaryDays } from '#domain/home/diary/diary-day.ts';
import { readHomeRecord } from '#domain/home/diary/home-days.ts';
import type { KeptFact } from '#domain/session/fact.ts';

type Taken = { readonly facts: readonly KeptFact[]; readonly zone: string; readonly at: string };

/** All that a client recorded alone, as it is, and the days of the diary as they stand, for whoever reads it next (DIARY-13). */
export const ownRecordJson = ({ facts, zone, at }: Taken): string =>
  `${JSON.stringify({ format: 'unwind-own-record', version: 1, takenAt: at, zone, days: diaryDays(readHomeRecord(facts).diary, zone, EVER), facts }, null, 2)}\n`;

const EVER = { from: '0000-01-01', to: '9999-12-31' } as const;

import { useMemo } from 'react';
import type { Screening } from '#domain/screening/decision.ts';
import { screen } from '#domain/screening/screen.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';
import { useNow } from '#web/app/now.ts';

/** The decision as of this half minute: what runs out while the page is open stops counting. */
export const useDecided = (record: ScreeningRecord): { screening: Screening; now: Temporal.Instant } => {
  const now = useNow();
  return useMemo(() => ({ screening: screen(record, now.toString()), now }), [record, now]);
};

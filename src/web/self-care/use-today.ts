import { useMemo } from 'react';
import { offToday, type TodayAsked } from '#domain/home/self-care/today.ts';
import { decisionOf, now, useCare, zone } from './care.ts';

export type Off = NonNullable<ReturnType<typeof offToday>>;
export type Today = { readonly asked: TodayAsked; readonly off: Off | null };

/** What may be done today, by the answers and by what was felt before; null while it is not safe alone. */
export const useToday = (): Today | null => {
  const { kept } = useCare();
  return useMemo(() => {
    const decision = decisionOf(kept);
    if (decision?.is !== 'offered') return null;
    const { offer, sensitive } = decision;
    const asked = { offer, sensitive, facts: kept.facts, askedAt: kept.askedAt, at: now(), zone: zone() };
    return { asked, off: offToday(asked) };
  }, [kept]);
};

import { weekdays, type ExceptionDay, type WeeklyHours } from '#domain/scheduling/hours.ts';
import type { PageTherapist } from './booking-page.ts';

/** Every day from her earliest start to her latest end; a day that she has closed stays closed. */
export function onRequestHours({ rules, exceptions }: Pick<PageTherapist, 'rules' | 'exceptions'>): {
  weekly: WeeklyHours[];
  exceptions: ExceptionDay[];
} {
  const { accepts, earliestStart, latestEnd } = rules.onRequest;
  return {
    weekly: accepts ? [{ days: [...weekdays], from: earliestStart, to: latestEnd }] : [],
    exceptions: exceptions.filter(({ windows }) => windows.length === 0),
  };
}

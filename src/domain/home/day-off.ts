import type { HomeOffer } from '#domain/screening/home-offer.ts';
import { hardCaps } from './dose-table.ts';
import type { ProgramPhase } from './program.ts';
import type { HomeDay, HomeStanding } from './standing.ts';

export type Evening = {
  readonly date: string;
  readonly offer: HomeOffer;
  readonly standing: HomeStanding;
  readonly history: readonly HomeDay[];
};

/** Why nothing is done on this evening, whatever the morning was; null where it is an evening for it (HOME-17, HOME-18, HOME-20). */
export function whyOff(evening: Evening, phase: ProgramPhase | null): string | null {
  const { offer, standing, date } = evening;
  if (standing.paused !== null) return 'Your program is paused. Your therapist will go on with it with you.';
  if (offer.gate === 'blocked') return 'Not for now: some of your answers need your therapist first.';
  if (phase === null) return 'Your program does not run today.';
  const sore = soreUntil(evening);
  if (sore !== null && date <= sore) return 'You were sore after last time, so your body gets a rest today.';
  return tooOften(evening, phase);
}

/** Rests on the day on which strong soreness was said and the next; where it lasts, for 72 hours (H5, CI37). */
function soreUntil({ history, date }: Evening): string | null {
  const until = history.flatMap(({ soreness }) => {
    if (soreness === null || soreness.saidOn > date) return [];
    if (soreness.after48Hours) return [daysAfter(soreness.saidOn, 3)];
    return soreness.score > STRONG ? [daysAfter(soreness.saidOn, 1)] : [];
  });
  return until.toSorted().at(-1) ?? null;
}

/** More than this, of 10, at 24 hours (H5). */
export const STRONG = 4;

/** A visit that made sore is among the days, without places: it is nothing that was done at home. */
function tooOften({ history: all, date, offer }: Evening, phase: ProgramPhase): string | null {
  const history = all.filter(({ places }) => places.length > 0);
  const today = history.filter(({ on }) => on === date).length;
  if (today >= hardCaps.sessionsPerDay) return 'Two sessions are enough for one day.';
  const days = new Set(history.map(({ on }) => on));
  const isEveryOtherDay = phase.everyOtherDay || offer.everyOtherDay;
  if (isEveryOtherDay && days.has(daysAfter(date, -1))) return 'You worked yesterday, so today is a day off.';
  if (today > 0) return null;
  const week = [1, 2, 3, 4, 5, 6].filter((back) => days.has(daysAfter(date, -back))).length;
  return week >= phase.daysPerWeek ? 'You have done your days of this week. Rest is part of it.' : null;
}

export const daysAfter = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

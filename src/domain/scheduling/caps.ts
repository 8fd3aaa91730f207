import type { BusyTime, SomeRules, TherapistTimes, WantedService } from './free-times-request.ts';
import { momentOf } from './moment.ts';
import type { NotOffered } from './not-offered.ts';
import { mondayOf } from './open-hours.ts';
import { dayOn, type ZoneClock } from './zone-clock.ts';

const MINUTE = 60_000;

type Load = { visits: number; minutes: number; handsOn: number; deep: number };
type Visit = { start: number; day: number; heavy: boolean };

/** What a therapist's own caps say to one more visit at a start; nothing where she has none. */
export type Caps = (start: number) => NotOffered | null;

/**
 * Visits and minutes of a day and a week (Monday to Sunday, a visit belongs to the date it begins on), the body-load guard,
 * and no two heavy visits in a row on one date.
 */
export function capsOf(
  { busy = [], rules = {} }: TherapistTimes,
  service: WantedService,
  clock: ZoneClock,
): Caps | undefined {
  const bindsHeavy = rules.noTwoHeavyInARow === true && service.heavy === true;
  if (!bindsHeavy && !capNames.some((name) => rules[name] !== undefined)) return undefined;
  const booked = busy.filter(({ as }) => as !== 'away');
  const loads = loadsOf(booked, clock);
  const more = loadOf({ ...service, start: 0, end: service.minutes * MINUTE });
  const visits = bindsHeavy ? inOrder(booked, clock) : [];
  return (start) => {
    const day = dayOn(clock, start);
    const ofDay = sum(loads.days.get(day), more);
    const ofWeek = sum(loads.weeks.get(mondayOf(day)), more);
    if (isOver(ofDay.visits, rules.visitsPerDay) || isOver(ofDay.minutes, rules.minutesPerDay))
      return 'day-full';
    if (isOver(ofWeek.visits, rules.visitsPerWeek) || isOver(ofWeek.minutes, rules.minutesPerWeek))
      return 'week-full';
    if (wearsOut(rules, ofDay, ofWeek)) return 'body-load';
    return bindsHeavy && followsHeavy(visits, start, day) ? 'heavy-in-a-row' : null;
  };
}

const capNames = [
  'visitsPerDay',
  'visitsPerWeek',
  'minutesPerDay',
  'minutesPerWeek',
  'handsOnPerDay',
  'handsOnPerWeek',
  'deepPerDay',
  'deepPerWeek',
] as const;

const isOver = (amount: number, most: number | undefined): boolean => most !== undefined && amount > most;

const wearsOut = (rules: SomeRules, ofDay: Load, ofWeek: Load): boolean =>
  isOver(ofDay.handsOn, rules.handsOnPerDay) ||
  isOver(ofDay.deep, rules.deepPerDay) ||
  isOver(ofWeek.handsOn, rules.handsOnPerWeek) ||
  isOver(ofWeek.deep, rules.deepPerWeek);

function followsHeavy(visits: readonly Visit[], start: number, day: number): boolean {
  const next = visits.findIndex((visit) => visit.start >= start);
  const neighbours = next < 0 ? [visits.at(-1)] : [visits[next - 1], visits[next]];
  return neighbours.some((visit) => visit?.day === day && visit.heavy);
}

function inOrder(booked: readonly BusyTime[], clock: ZoneClock): Visit[] {
  const visits = booked.map(({ start, heavy = false }) => {
    const begins = momentOf(start);
    return { start: begins, day: dayOn(clock, begins), heavy };
  });
  return visits.sort((a, b) => a.start - b.start);
}

type Loads = { days: Map<number, Load>; weeks: Map<number, Load> };

function loadsOf(booked: readonly BusyTime[], clock: ZoneClock): Loads {
  const loads: Loads = { days: new Map(), weeks: new Map() };
  for (const visit of booked) {
    const day = dayOn(clock, momentOf(visit.start));
    const load = loadOf(visit);
    loads.days.set(day, sum(loads.days.get(day), load));
    loads.weeks.set(mondayOf(day), sum(loads.weeks.get(mondayOf(day)), load));
  }
  return loads;
}

function loadOf({ start, end, heavy, handsOnMinutes, deepMinutes }: BusyTime): Load {
  const minutes = (momentOf(end) - momentOf(start)) / MINUTE;
  const deepAsBooked = heavy === true ? minutes : 0;
  return { visits: 1, minutes, handsOn: handsOnMinutes ?? minutes, deep: deepMinutes ?? deepAsBooked };
}

const sum = (one: Load | undefined, other: Load): Load =>
  one === undefined
    ? other
    : {
        visits: one.visits + other.visits,
        minutes: one.minutes + other.minutes,
        handsOn: one.handsOn + other.handsOn,
        deep: one.deep + other.deep,
      };

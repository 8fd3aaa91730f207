import type { Standing } from '#domain/outcome/course/outcome-row.ts';
import type { LineId } from '#domain/outcome/course/picture.ts';
import { countOf } from '#web/ui/messages.ts';

const lines: Readonly<Record<LineId, string>> = {
  pain: 'Pain',
  sleep: 'Sleep',
  mood: 'Mood',
  energy: 'Energy',
};

const standing: Readonly<Record<Standing, string>> = {
  better: 'Better, beyond error',
  worse: 'Worse, beyond error',
  within: 'Within its noise',
  'cannot-tell': 'Cannot tell yet',
};

const measuredStanding: Readonly<Record<Standing, string>> = {
  better: 'More, beyond error',
  worse: 'Less, beyond error',
  within: 'Within its error',
  'cannot-tell': 'Cannot tell yet',
};

export const words = {
  lines,
  standing,
  measuredStanding,
  chart: {
    before: 'Before',
    label: (name: string, from: string, to: string) =>
      `${name}, 0 to 10, day by day from ${from} to ${to}. The same stands in the table below.`,
    table: 'The same as a table',
    day: 'Day',
    visit: 'Visit',
    home: 'At home',
    read: 'Read day by day',
    readAt: (day: string, what: string) => `${day}: ${what}`,
    legend: {
      days: 'a day',
      week: 'average of seven days',
      noise: 'your days before the first visit',
      noiseOfClient: 'the client’s days before the first visit',
      visit: 'a visit',
      home: 'exercises at home',
    },
  },
  measured: {
    title: 'Measured at the visits',
    lead: 'A range counts as changed from 10 degrees on, a careful figure of our own until the phone is validated. How far a pressure pain threshold errs is not known well enough to tell.',
    label: (name: string) => `${name}, visit by visit. The same stands in the table below.`,
    table: 'What was measured as a table',
    what: 'Measure',
    value: 'Value',
    step: 'Since the first',
    legend: { value: 'a visit’s value', band: 'within the error of the first' },
  },
  mine: {
    title: 'Is it helping?',
    tab: 'My course',
    lead: 'What you noted, day by day, since before your first visit.',
    which: 'What to look at',
    print: 'Print',
    share: 'Share as a picture',
    save: 'Save as a drawing',
    shared: 'The picture is ready.',
    failed: 'The picture could not be made on this device. Printing still works.',
    none: 'Nothing to draw yet',
    noneText: 'Note how you are in your diary. After a few days you can see them here.',
    toDiary: 'Open my diary',
    since: (moment: string) =>
      `You are offline. This is how it was on ${moment}. What you noted since then is in your diary.`,
    notYet: 'You are offline',
    notYetText:
      'Your course has not been opened on this phone yet. Open it once with a connection, and from then on it stays here. Your diary works without one.',
    again: 'Try again',
    file: 'my-course',
    change: 'This shows how your days changed. It does not show what changed them.',
  },
  desk: {
    title: 'Does it help?',
    tab: 'Outcome',
    print: 'Print',
    since: (indication: string, day: string) => `${indication}, since ${day}`,
    ended: (day: string) => `ended on ${day}`,
    noEpisode: 'No course of care is open. What stands here is read from all visits.',
    none: 'Nothing to compare yet',
    noneText:
      'There is no diary, no rated goal, no questionnaire and nothing measured on record for this client.',
    asks: {
      'nothing-moved': 'Nothing moved beyond its noise',
      worse: 'Something got worse',
      mixed: 'Something got better, something worse',
    },
    asksText: 'The last look came after a review’s worth of care. Change the plan, refer, or end the course.',
    change: 'Change the plan',
    refer: 'Refer',
    discharge: 'End the course',
    toCourse: 'Course and plan',
    toBody: 'Body over the visits',
    toHome: 'Work at home',
    moved: 'Changed beyond error',
    movedNone: 'Nothing has changed by more than its error.',
    still: 'Not beyond error, or cannot be told',
    fromTo: (before: string, after: string) => `${before} to ${after}`,
    nothingToCompare: 'Nothing to compare with yet',
    nothingToCompareText:
      'Asked or measured once so far, or noted on too few days before the first visit or since. Whether it changed cannot be told yet.',
    error: (points: string) => `error ${points}`,
    detectable: (degrees: string) => `counts from ${degrees} degrees on`,
    noise: (points: string) => `own days vary by about ${points}`,
    matters: (points: string) => `matters from ${points}`,
    remembered: (what: string) => `Remembered, not verified, and not deciding: ${what}.`,
    effect: (nap: string, lower: string, upper: string) =>
      `A day since is better than a day before in ${nap} of pairs (95 % ${lower} to ${upper}).`,
    alone: 'Change in one person, not effect of treatment.',
    days: 'Day by day',
    dose: 'Dose',
    doseNone: 'Nothing was held yet.',
    place: 'Place',
    inVisits: 'In visits',
    atHome: 'At home',
    holds: 'Holds',
    doseTotal: (visits: number, held: string) => `${countOf(visits, 'visit', 'visits')}, ${held} held`,
    home: 'At home',
    homeNone: 'Nothing was planned at home.',
    adherence: (done: number, planned: number) =>
      `${done} of ${countOf(planned, 'planned day', 'planned days')} done`,
    week: (from: string, done: number, planned: number) => `Week from ${from}: ${done} of ${planned}`,
    soreness: 'Soreness',
    sorenessSaid: (asked: number, of: number, highest: number, strong: number) =>
      `Said after ${asked} of ${of}; highest ${highest} of 10; more than 4 after ${strong}.`,
    sorenessNone: 'No soreness was noted.',
    next: 'Plan',
  },
} as const;

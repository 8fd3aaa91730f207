import { countOf, type Messages } from '#web/ui/messages.ts';
import { editorWords } from './editor-words.ts';

const overview = {
  title: 'Home program',
  tab: 'Home',
  none: {
    title: 'No program for home yet',
    text: 'Begin from a template. Only what the screening allows can be in it.',
    blocked: 'The screening holds the work at home back for now. A program can be made once it is settled.',
    begin: 'Begin from a template',
  },
  screening: {
    blocked: 'The screening holds the work at home back',
    blockedText: 'Nothing is offered on the client’s phone until this is settled.',
    asks: 'Questions of the screening are open',
    askFirst: 'Until they are answered, the client is offered the gentle version at most.',
    left: 'What is left: work by your hands as far as the screening allows it, the diary, and rest.',
    open: 'Open the screening',
    openQuestions: (count: number) => `${countOf(count, 'question is', 'questions are')} open.`,
  },
  where: {
    here: (phase: string, week: number, weeks: number) => `${phase}, week ${week} of ${weeks}`,
    begins: (date: string) => `Begins ${date}`,
    over: (date: string) => `Ran until ${date}`,
    review: 'Look again',
    version: (version: number) => `Version ${version}, in force`,
    signed: (by: string, date: string) => `signed by ${by}, ${date}`,
    setBy: (by: string, date: string) => `set by ${by}, ${date}`,
    last: 'Last session',
    never: 'none yet',
    today: 'today',
    inDays: (days: number) => `in ${countOf(days, 'day', 'days')}`,
    daysAgo: (days: number) => `${countOf(days, 'day', 'days')} ago`,
  },
  deeds: {
    edit: 'Edit the program',
    lighten: 'Lighten',
    pause: 'Pause',
    resume: 'Go on with it',
    sheet: 'Sheet to print',
    'lift-block': 'Lift',
    'resolve-review': 'Settle',
  },
  look: {
    title: 'To look at',
    paused: (since: string, by: string | null) => `Paused since ${since}${by === null ? '' : `, by ${by}`}`,
    asked: (date: string) => `Asked ${date}. It stays here until somebody settles it with a word.`,
    blocked: (place: string) => `Left out: ${place}`,
    blockedText: (why: string, until: string | null) =>
      `${why} ${until === null ? 'Until somebody lifts it.' : `Until ${until}.`}`,
    lightened: (steps: number) => `Lightened by ${countOf(steps, 'step', 'steps')}`,
    lightenedText: 'The client is offered the lighter doses. The program as it was written is kept.',
    quiet: (days: number) => `${countOf(days, 'day', 'days')} quiet`,
    quietText:
      'No session at home since. There can be many reasons; a question may help more than a reminder.',
    due: 'It is time to look again',
    dueText: (date: string) => `You wanted to look at the program on ${date}.`,
    ended: 'The last phase is over',
    endedText: 'Nothing is offered any more. Add a phase, or begin a new program.',
    noGain: 'Four weeks, and the pain is about the same',
    noGainText: (before: string, now: string) =>
      `${before} of 10 in the weeks before, ${now} now. Think of changing or ending the work at home.`,
  },
  done: {
    title: 'What was done',
    lead: 'A plain day is a day without a session. Rest is part of it.',
    none: 'No session yet.',
    was: {
      done: 'Done',
      part: 'In part',
      skipped: 'Not begun',
      stopped: 'Stopped by a rule',
      quiet: 'No session',
      before: 'Before the program',
      ahead: 'To come',
    },
    held: (minutes: number) => `${minutes} min held`,
  },
  felt: {
    title: 'Discomfort, exercise by exercise',
    lead: (highest: number) =>
      `The last word of each session, with a stem from the highest. The dashed line is the most agreed, ${highest} of 10; a square lies above it.`,
    none: 'Nothing was said of discomfort in these weeks.',
    of: (exercise: string) => `Discomfort of ${exercise}`,
    day: 'Day',
    discomfort: 'Discomfort',
    score: (score: number) => `${score} of 10`,
    eased: (from: number, to: number) => `${from}, then ${to} of 10`,
    last: 'Last',
    ofTen: 'of 10',
  },
  sore: {
    title: 'Sore the day after',
    lead: 'More than 4 asks for a day off, then half.',
    none: 'Nothing was said of soreness in these weeks.',
    score: 'Soreness',
    lasting: (times: number) => `Still sore after two days: ${countOf(times, 'time', 'times')}.`,
  },
  diary: {
    title: 'Diary',
    lead: 'A gap is a day of which nothing was said.',
    none: 'Nothing was noted in these weeks.',
    nothing: 'not said',
    fields: { pain: 'Pain', sleep: 'Sleep', mood: 'Mood', energy: 'Energy' },
    ends: { pain: '10 is worst', sleep: '10 is best', mood: '10 is best', energy: '10 is best' },
    bad: (days: number) => `${countOf(days, 'bad day', 'bad days')} noted with one tap.`,
    late: 'noted later',
  },
  inForce: {
    title: 'What is done in this phase',
    dayOff: 'A day off: nothing to do.',
    inAll: (minutes: number) => `About ${minutes} min in all, rests included.`,
  },
  lighten: {
    titles: { lighten: 'One step lighter', undo: 'Back to what was written' },
    leads: {
      lighten:
        'Shorter, one set less, one step of pressure less, in all phases and versions. It can be taken back at any time.',
      undo: 'The program as it was written comes into force again, as a new version.',
    },
    deeds: { lighten: 'Make it lighter', undo: 'Take it back' },
    lightest: 'Nothing in it can get lighter. Pause it, or leave exercises out.',
    minutes: (before: number, after: number) => `The full version: from about ${before} to ${after} min`,
    was: 'Before:',
  },
  ask: {
    pause: {
      title: 'Pause the program',
      lead: 'Nothing is offered until you go on with it. The client sees that it is paused.',
      field: 'Why',
    },
    resume: {
      title: 'Go on with the program',
      lead: 'It goes on where the calendar is. What is left out for now stays left out.',
      field: 'What was looked at',
    },
    'lift-block': {
      title: 'Lift what is left out',
      lead: 'From then on the place is offered again.',
      field: 'Why it is safe again',
    },
    'resolve-review': {
      title: 'Settle this',
      lead: 'What you write stays in the record beside what was asked.',
      field: 'What was looked at and decided',
    },
  },
  saved: {
    paused: 'The program is paused.',
    resumed: 'The program goes on.',
    lightened: 'The program is one step lighter.',
    takenBack: 'The program is as it was written.',
    lifted: 'The place is offered again.',
    resolved: 'Settled.',
    program: 'The program is saved and signed.',
  },
  refused: {
    'changed-meanwhile': 'The program was changed meanwhile. Look at it again.',
    'beyond-limits': 'It goes beyond what the screening allows now. Edit the program.',
    'nothing-lighter': 'Nothing in it can get lighter.',
    'settled-already': 'Somebody has settled this already.',
  },
  inWords: {
    until: (review: string) => `Look again ${review}`,
    comesTo: (version: string, steps: number, minutes: number) =>
      `${version}: ${countOf(steps, 'exercise', 'exercises')}, ${minutes} min`,
    dayOff: (version: string) => `${version}: a day off`,
  },
} as const satisfies Messages;

export const words = { ...overview, ...editorWords } as const;

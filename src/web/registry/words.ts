/** Says a change the way people do: by how much, and which way. */
type Points = (points: string) => string;

const lower: Points = (points) => `${points} lower`;
const higher: Points = (points) => `${points} higher`;

export const words = {
  title: 'Practice registry',
  lead: 'What became of people, by what they came for.',
  print: 'Print',
  empty: {
    title: 'Nobody is counted yet',
    text: 'A person is counted here from the day on which a course of care is opened. A change is shown once somebody has answered at the start and again later; a mean from ten people on.',
  },
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  running: (count: number) => (count === 0 ? 'nobody in care now' : `${count} in care now`),
  points: (value: string) => (value === '1.0' ? '1.0 point' : `${value} points`),
  lower,
  higher,
  noChange: 'No change on average',
  from: (mean: string, of: number) => `From a mean of ${mean}, among the ${of} who were measured twice.`,
  between: (one: string, other: string) => `Likely between ${one} and ${other} (95 % interval).`,
  sameForAll: 'Everybody changed by the same, so there is no interval.',
  axis: { worse: 'worse', better: 'better', none: 'no change' },
  size: {
    title: 'Size of the change',
    said: (size: string, from: string, to: string) => `${size} (likely ${from} to ${to}, 95 % interval)`,
    what: 'In standard deviations of the change (g_z); above 0 is better. Change, not effect of treatment.',
    unit: 'standard deviations of the change',
    all: 'All changes on one axis',
    lead: 'Measures differ, so each change is counted in standard deviations of the change (g_z). The line is the 95 % interval; a hollow dot: it may be no change at all. Change, not effect of treatment.',
    row: (size: string, measured: number, people: number) => `${size} (${measured} of ${people} measured)`,
    name: 'Size of the change by what people came for, with 95 % intervals',
    better: 'better →',
    caption: 'Change, not effect of treatment.',
  },
  enough: {
    matters: (points: string, population: string, source: string) =>
      `From ${points} on a change matters, as found in: ${population} (${source}).`,
    'beyond-error': (points: string, population: string, source: string) =>
      `From ${points} on a change is more than the error of measuring: ${population} (${source}).`,
  },
  shares: {
    responders: (points: string) => `Better by ${points} or more`,
    measured: 'Measured twice',
    completed: 'Finished their care',
    droppedOut: 'Left before that',
    range: (from: number, to: number) => `likely ${from} to ${to} %`,
    of: (count: number, of: number) => `${count} of ${of}`,
    nobodyEnded: 'Nobody’s care has ended yet',
    percent: (share: number) => `${share} %`,
  },
  dots: {
    few: 'Fewer than ten people were measured twice. Each line is one person, from the first value to the last; a mean would say too much.',
    none: 'Nobody was measured twice yet. It takes an answer from around the start and another on a later day.',
    pair: (first: string, last: string) => `from ${first} to ${last}`,
    list: 'First and last value of each person',
    first: 'first value',
    last: 'last value',
    better: { decrease: 'lower is better', increase: 'higher is better' },
  },
  table: {
    show: 'The same as a table',
    caption: 'The practice registry',
    indication: 'Came for',
    measure: 'Measure',
    people: 'People',
    change: 'Mean change (95 % interval)',
    size: 'Size of the change (g_z, 95 % interval)',
    sizeOf: (size: string, from: string, to: string) => `${size} (${from} to ${to})`,
    responders: 'Better by enough',
    measured: 'Measured twice',
    completed: 'Finished',
    droppedOut: 'Left early',
    few: 'too few for a mean',
    none: '—',
  },
  how: {
    title: 'How to read this',
    compared: 'Nobody here is compared with people who were not treated, and no therapist with another.',
    size: 'The size of a change says how far people moved against how differently they moved: at 1 the mean change is as large as the spread of the changes. It cannot be held against the effect sizes of trials, which compare two groups.',
    left: 'Who left early or was never measured again is not in the change. Look at those numbers before you trust it.',
    once: 'A person counts once for what she came for, with the first course of care. The measure was named before anybody looked.',
  },
  research: {
    title: 'For research',
    lead: 'A file of people who signed the research text. No names, no dates: weeks from the start, ages by ten years. Groups under five stay here.',
    save: 'Save the research file',
    saved: (people: number, heldBack: number) =>
      heldBack === 0
        ? `Saved: ${people} rows, and what each column means.`
        : `Saved: ${people} rows, and what each column means. ${heldBack} stay here, since their group is too small.`,
    nobody: (heldBack: number) =>
      heldBack === 0
        ? 'Nobody has signed the research text yet, so there is nothing to save.'
        : 'Those who signed the research text are too few to leave unknown, so there is nothing to save.',
  },
  client: {
    title: 'Numbers for research',
    never: 'Has not signed the research text. Nothing leaves the practice.',
    agrees: (day: string) => `Signed the research text on ${day}.`,
    withdrawn: (day: string) => `Took it back on ${day}. Nothing leaves the practice from then on.`,
    taken: {
      'signed-in': (day: string) => `${day}: taken back by the client, signed in.`,
      'in-person': (day: string, by: string) => `${day}: said in the practice, noted by ${by}.`,
      phone: (day: string, by: string) => `${day}: said on the phone, noted by ${by}.`,
      'in-writing': (day: string, by: string) => `${day}: written, noted by ${by}.`,
    },
    note: 'Note that it is taken back',
    lead: 'For a client who says so without signing in. From then on nothing of theirs is in an export. What was signed up to that day no longer counts, even if it reaches us later. Only the client can say yes again, by signing.',
    saidOn: 'Said on',
    dayProblem: 'Choose today or an earlier day.',
    stillToCome: 'That day is still to come at the practice. Choose today or an earlier day.',
    how: 'How it was said',
    ways: { 'in-person': 'In the practice', phone: 'On the phone', 'in-writing': 'In writing' },
    words: 'In their words',
    wordsHelp: 'They need no reason. Write nothing about their health here.',
    save: 'Take it back',
    noted: 'Taken back. Nothing of theirs is in an export from now on.',
    unread: 'This cannot be read at the moment.',
  },
} as const;

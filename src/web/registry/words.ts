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
  },
  table: {
    show: 'The same as a table',
    caption: 'The practice registry',
    indication: 'Came for',
    measure: 'Measure',
    people: 'People',
    change: 'Mean change (95 % interval)',
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
} as const;

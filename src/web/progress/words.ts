import { countOf, type Messages } from '#web/ui/messages.ts';

const of10 = (amount: number): string => `${amount} of 10`;

export const words = {
  title: 'The body over time',
  tab: 'Body',
  visits: (count: number, from: string, to: string) =>
    count === 1 ? `one visit, ${to}` : `${count} visits, ${from} to ${to}`,
  noVisits: 'no visits yet',
  print: 'Print',
  kept: 'From this device: the newest visits only, as they were kept for today.',
  glance: {
    label: 'The newest findings',
    none: 'Nothing is charted yet. Findings of a session appear here.',
    more: (count: number) => `and ${count} more`,
  },
  meaning: 'What the body shows',
  meanings: {
    hurts: 'Where it hurts',
    found: 'What the hands found',
    done: 'Where the work was done',
  },
  said: {
    hurts: 'The client’s own drawing: what is felt, and how much.',
    found: 'Findings by touch, severity 0 to 10.',
    done: 'Held time in the practice and at home, from the first visit up to the next one.',
  },
  time: { over: 'Time', visit: 'Visit', drawing: 'Drawing', earlier: 'Earlier', later: 'Later' },
  visitOf: (place: number, count: number, date: string) => `Visit ${place} of ${count}, ${date}`,
  drawingOf: (place: number, count: number, date: string) => `Drawing ${place} of ${count}, ${date}`,
  by: (therapist: string) => `with ${therapist}`,
  drawnWith: (therapist: string) => `drawn at the visit with ${therapist}`,
  drawnAlone: 'drawn by the client',
  compare: {
    action: {
      hurts: 'Compare two drawings',
      found: 'Compare two visits',
      done: 'Compare two visits',
    },
    stop: 'Stop comparing',
    title: (before: string, after: string) => `${before} and ${after} compared`,
    before: 'Before',
    after: 'After',
    days: (days: number) => `${countOf(days, 'day', 'days')} between them`,
    onlyOne: {
      hurts: 'One drawing so far. With the second there is something to compare.',
      found: 'One visit so far. With the second there is something to compare.',
      done: 'One visit so far. With the second there is something to compare.',
    },
    sum: 'In sum',
    place: 'Place',
    change: 'Change',
    nothing: 'Nothing was marked at either of the two.',
    byTouch:
      'Severity is graded by touch, on which therapists agree poorly to moderately (Lucas 2009; Rathbone 2017), so a small step may be chance.',
    twoTherapists: (before: string, after: string) =>
      `Two people graded: ${before} before, ${after} after. Part of the difference may be theirs.`,
    unlooked: 'Not looked for again: the second visit does not speak of it, so it may still be there.',
  },
  kinds: {
    found: {
      came: 'Came',
      grew: 'Grew',
      same: 'Same',
      eased: 'Eased',
      went: 'Went',
      unlooked: 'Not looked for again',
    },
    hurts: {
      came: 'Came',
      grew: 'Grew',
      same: 'Same',
      eased: 'Eased',
      went: 'Not drawn any more',
      unlooked: 'Not drawn again',
    },
    done: {
      came: 'Only after',
      grew: 'Longer',
      same: 'As long',
      eased: 'Shorter',
      went: 'Only before',
      unlooked: 'Not worked on again',
    },
  },
  none: {
    title: 'Nothing on the body yet',
    text: 'Findings and holds of a session appear here, and what the client draws. Begin with the first visit.',
    hurts: 'The client has not drawn anything yet.',
    found: 'Nothing was charted at this visit.',
    done: 'Nothing was held up to this visit.',
  },
  amount: of10,
  lookedFor: 'looked for and not there',
  dash: '–',
  notMarked: 'not marked',
  notAgain: 'not looked for',
  heldTime: 'Held time',
  fromTo: (before: string, after: string) => `before ${before}, after ${after}`,
  notWorkedOn: 'not worked on',
  holds: (holds: number, visits: number) =>
    `${countOf(holds, 'hold', 'holds')} in ${countOf(visits, 'visit', 'visits')}`,
  atHome: (time: string) => `${time} at home`,
  onLayer: (layer: string) => `${layer} layer`,
  onOther: (count: number, layer: string) => `${count} more on the ${layer} layer`,
  overlays: 'Always shown',
  scarMark: 'S',
  avoid: (what: string) => `no pressure here: ${what}`,
  watch: {
    treated: 'Treated often, never changed',
    treatedLead: 'Worked on in three visits or more since it was found, and graded the same each time.',
    treatedRow: (what: string, amount: string, visits: number, time: string) =>
      `${what}, ${amount} each time. Worked on in ${countOf(visits, 'visit', 'visits')}, ${time} in all.`,
    found: 'Found, never treated',
    foundLead: 'It stands, and its place was not worked on since it was found.',
    foundRow: (what: string, amount: string, avoided: 'yes' | 'no') =>
      `${what}, ${amount}.${avoided === 'yes' ? ' A mark there says to avoid pressure.' : ''}`,
    none: 'None.',
  },
  measures: {
    title: 'Measures',
    lead: 'Each beside the last time it was measured. A change counts when it is larger than the error of measuring.',
    threshold: (place: string) => `Pressure pain threshold, ${place}`,
    before: (value: string, date: string, how: string) =>
      [`${value} on ${date}`, how].filter(Boolean).join(', '),
    first: 'Measured for the first time',
    larger: (error: string | null) =>
      error === null ? 'Larger than measurement error' : `Larger than measurement error (${error})`,
    within: (error: string | null) =>
      error === null ? 'Within measurement error' : `Within measurement error (${error})`,
    cannotTell: {
      'other-device': 'Cannot tell: another instrument',
      'other-effort': 'Cannot tell: another effort',
      'other-method': 'Cannot tell: another method',
      'error-unknown': 'Cannot tell: the error is not known',
    },
  },
  placeOver: (place: string) => `${place}, visit by visit`,
  closePlace: 'Close',
  placeNever: 'Nothing was drawn, found or held here at any visit.',
  day: 'Date',
  short: { hurts: 'Drawn', found: 'Found', done: 'Held' },
  nothingSaid: 'none',
} as const satisfies Messages;

import { countOf, type Messages } from '#web/ui/messages.ts';

export const words = {
  today: {
    tab: 'Today',
    lead: (visits: number, next: string | null) =>
      next === null
        ? countOf(visits, 'visit', 'visits')
        : `${countOf(visits, 'visit', 'visits')}, the next at ${next}`,
    allDone: (visits: number) => `${countOf(visits, 'visit', 'visits')}, none left today`,
    none: 'No visits today',
    noneText: 'The day is yours. A session for somebody who walks in starts from the client’s file.',
    toClients: 'Go to the clients',
    kept: 'These are the visits kept on this device.',
    open: 'Open session',
    resume: 'Resume session',
    note: 'Write the note',
    now: 'Now',
    noPlan: 'No plan yet',
    last: (date: string) => `Last visit ${date}`,
    with: (name: string) => `with ${name}`,
    for: (visit: string, client: string) => `${visit}: ${client}`,
  },
  status: {
    booked: 'Booked',
    arrived: 'Arrived',
    done: 'Done',
    cancelled: 'Cancelled',
    'no-show': 'Did not come',
  },
  screening: {
    emergency: 'Stop, emergency',
    urgent: 'Stop, refer today',
    withheld: 'Do not treat now',
    clearance: 'Clearance first',
    questions: 'Questions open',
    expired: 'Screening expired',
    unscreened: 'Not screened yet',
    limits: 'Within limits',
    toFetch: 'Needs a therapist',
    toAsk: 'Questions to answer',
  },
  safety: {
    title: 'Somebody must ask today',
    lead: 'These answers need a person, today. Speak with the client, then write down what came of it.',
    since: (moment: string) => `Since ${moment}`,
    open: 'Open',
  },
} as const satisfies Messages;

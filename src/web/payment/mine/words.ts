import { countOf, type Messages } from '#web/ui/messages.ts';

export const words = {
  title: 'Paid ahead and receipts',
  tab: 'Money',
  lead: 'What you paid ahead, what is left of it, and a receipt for each paid visit.',
  none: {
    title: 'Nothing here yet',
    text: 'When you pay for visits ahead, get a gift, or pay for a visit, you find it here.',
  },
  owes: {
    'late-cancellation': (sum: string, day: string) =>
      `${sum} is open for the visit on ${day} that was cancelled late.`,
    'no-show': (sum: string, day: string) => `${sum} is open for the visit on ${day} that you missed.`,
  },
  owesHelp: 'You can pay it at your next visit. If you think this is not right, ask us.',
  packages: {
    title: 'Visits paid ahead',
    left: (left: number, of: number) => `${left} of ${countOf(of, 'visit', 'visits')} left`,
    ended: 'Given back',
    used: 'All used',
    mine: (others: string) => (others === '' ? 'For you' : `For you and ${others}`),
    shared: (holder: string) => `From ${holder}, who lets you use it too`,
    sold: (day: string) => `Bought on ${day}. It does not run out.`,
  },
  certificates: {
    title: 'Gifts',
    given: (from: string) => (from === '' ? 'A gift for you' : `A gift for you from ${from}`),
    bought: (to: string) => (to === '' ? 'A gift that you bought' : `Your gift for ${to}`),
    left: (held: string, paid: string) => `${held} of ${paid} left`,
    whole: (held: string) => `${held} left`,
    used: 'All used',
    ends: { voided: 'Ended', refunded: 'Given back', expired: 'Run out' },
    code: (ending: string) => `The code ends in ${ending}. It stands in full in the mail or on the paper.`,
    until: (day: string) => `Use it by ${day}.`,
    never: 'It does not run out.',
  },
  ahead: {
    title: 'Paid before the visit',
    visit: (day: string) => `For your visit on ${day}`,
    counts: 'It comes off the price.',
    goesBack: 'This visit is off. Ask us to give it back.',
  },
  receipts: {
    title: 'Receipts',
    visit: (day: string) => `Visit on ${day}`,
    take: 'Receipt',
    takeOf: (day: string) => `Receipt for the visit on ${day}`,
    taken: 'The receipt is on your device.',
    gone: 'There is no receipt for this visit any more. Ask us.',
  },
} as const satisfies Messages;

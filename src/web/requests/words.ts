import type { Messages } from '#web/ui/messages.ts';

export const words = {
  title: 'Requests',
  lead: 'Who asked for other hours, and who waits for a time. Your own rules propose times by themselves; what they cannot offer waits here.',
  list: 'Requests',
  empty: {
    title: 'No requests',
    text: 'When somebody asks for other hours on your pages, or joins the waiting list, it appears here.',
  },
  kinds: { 'other-hours': 'Other hours', waiting: 'Waiting list' },
  states: { asked: 'Open', offered: 'Times held', booked: 'Booked', declined: 'Declined', over: 'Ended' },
  asked: (moment: string) => `Asked ${moment}`,
  wants: 'Could come',
  proposed: 'Proposed',
  proposal: (moment: string, therapist: string) => `${moment}, with ${therapist}`,
  proposalStates: { open: 'held', accepted: 'chosen', released: 'let go' },
  anyTime: (days: string, from: string, to: string) => `${days}, ${from} to ${to}`,
  again: 'Look for times again',
  decline: 'No time can be found',
  saidProposed: 'Times are held, and a mail is on its way.',
  saidDeclined: 'Whoever asked is told.',
  refused: {
    'none-free': 'Still no time fits. Change your hours on request, or call.',
    ended: 'This request has ended meanwhile.',
    over: 'This request has ended meanwhile.',
    'being-paid':
      'One of these times is being paid for at this moment. It ends by itself within half an hour, paid or not; then look here again.',
  },
} satisfies Messages;

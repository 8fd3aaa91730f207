import type { Messages } from '#web/ui/messages.ts';

export const words = {
  title: 'A few questions',
  lead: 'They show you and your therapist what changes.',
  start: {
    baseline: 'How are you before the first treatment? Later we ask the same again and compare.',
    reassessment: 'Some weeks have gone by. The same questions again show what is different.',
    discharge: 'Your course of care has ended. The same questions once more show where you are now.',
    minute: 'It takes about a minute. You may stop at any time; what you said stays on this phone.',
    minutes: 'It takes less than two minutes. You may stop at any time; what you said stays on this phone.',
    begin: 'Begin',
    goOn: 'Go on where you stopped',
  },
  place: (number: number, of: number) => `Question ${number} of ${of}`,
  back: 'Back',
  leaveOut: 'Leave this out',
  next: 'Next',
  ticks: {
    none: 'You ticked nothing. Is none of these true of you today?',
    noneIsTrue: 'None is true today',
    lookAgain: 'Look again',
  },
  afterBennett: 'After Bennett and others, 2009 (CC BY 2.0), shortened.',
  end: {
    title: 'That was all',
    text: 'You can still go back and change something.',
    send: 'Give it to my therapist',
  },
  done: {
    title: 'Thank you',
    text: 'Your therapist can read your answers at your next visit. Nobody watches them before: if you feel unsafe now, call for help.',
    home: 'Back to your page',
  },
  none: {
    title: 'Nothing to answer now',
    text: 'When it is time we ask you here.',
  },
  card: {
    title: 'How are you by now?',
    lead: 'A few questions, less than two minutes.',
    action: 'Answer now',
  },
} as const satisfies Messages;

import { countOf, type Messages } from '#web/ui/messages.ts';

const facts = (count: number): string => countOf(count, 'entry', 'entries');

export const words = {
  state: {
    sent: 'Sent',
    recorded: 'Recorded here',
    sending: 'Sending',
    waiting: (count: number) => `Waiting: ${count}`,
    waitingLong: (count: number) => `${facts(count)} recorded here, waiting for a connection`,
    signedOut: (count: number) => `${facts(count)} recorded here. Sign in to send.`,
    held: (count: number) => `${facts(count)} kept on this device: the server could not take them`,
    full: 'Not recorded: this device is full',
    allSent: 'Everything is sent',
  },
  unlock: {
    title: 'Welcome back',
    lead: 'Enter your PIN. What you recorded is on this device, locked.',
    wrong: (left: number) => `That is not the PIN. ${countOf(left, 'try', 'tries')} left.`,
    noPin: {
      title: 'Connect to open',
      text: 'This device has no PIN yet, so it opens only with a connection. What you recorded is safe on it.',
    },
    tooMany: {
      title: 'Too many wrong PINs',
      text: 'The PIN no longer opens this device. Connect and sign in; what you recorded is safe on it and goes out then.',
    },
    tooLong: {
      title: 'Away too long',
      text: 'This device has not spoken with the practice for a while. Connect and sign in; what you recorded is safe on it.',
    },
    signIn: 'Sign in',
    tryAgain: 'Try to connect',
  },
  choose: {
    title: 'Choose a PIN for this device',
    lead: 'Six digits. They open what is kept here when there is no network. Nobody can read the PIN, and five wrong ones close it.',
    again: 'Once more, to be sure',
    differ: 'Those were two different PINs. Choose again.',
    plain: 'That one is the first a stranger would try. Choose another.',
    set: 'The PIN is set. This device now opens without a network.',
    offline: 'We could not set the PIN: it needs a connection once.',
    cutOff: 'The owner has cut this device off. It keeps nothing.',
    offer: {
      title: 'Ready for a room without network?',
      text: 'Set a PIN, and this device opens and records offline.',
      action: 'Set a PIN',
    },
  },
  pad: {
    label: (entered: number) => `${entered} of 6 digits entered`,
    delete: 'Delete',
    digit: (digit: string) => digit,
  },
} as const satisfies Messages;

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
    unkept: 'Not yet recorded',
    unkeptLong: (count: number) =>
      `${facts(count)} not yet on this device’s disk; this page holds them and tries again`,
    allSent: 'Everything is sent',
  },
  cutOff: {
    title: 'This device was cut off',
    text: 'The owner of the practice cut it off. What it kept has been removed. You can sign in; it keeps no record any more.',
  },
  unlock: {
    title: 'Welcome back',
    lead: 'Enter your PIN. What you recorded is on this device, locked.',
    wrong: (left: number) => `That is not the PIN. ${countOf(left, 'try', 'tries')} left.`,
    noPin: {
      title: 'Connect to open',
      text: 'This device has no PIN yet, so it opens only with a connection. What you recorded is sealed on it, and goes out when you are connected again.',
    },
    tooMany: {
      title: 'Too many wrong PINs',
      text: 'The PIN no longer opens this device. Connect and sign in; what you recorded is safe on it and goes out then.',
    },
    tooLong: {
      title: 'Away too long',
      text: 'This device has not spoken with the practice for a while. Connect and sign in; what you recorded is safe on it.',
    },
    keyLost: {
      title: 'This device’s key is gone',
      text: (unsent: number) =>
        `The server no longer has the key to what this device keeps; this can happen after a backup was brought back. ${
          unsent === 0
            ? 'Everything recorded here was sent before, so nothing is missing.'
            : `${countOf(unsent, 'entry recorded here was', 'entries recorded here were')} never sent. If an older backup has the key, bring it back first.`
        }`,
      action: 'Start afresh',
      sure: 'Start this device afresh?',
      lose: (unsent: number) =>
        unsent === 0
          ? 'The sealed copy on this device is removed. Nothing is lost: all of it is on the server.'
          : `${countOf(unsent, 'entry', 'entries')} never sent, removed for good. Nobody can bring that back.`,
      keep: 'Leave it sealed',
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
      text: 'Set a PIN, and this device opens and records offline. Without one nothing is lost either: after a reload it stays sealed here until you connect.',
      action: 'Set a PIN',
    },
  },
  pad: {
    label: (entered: number) => `${entered} of 6 digits entered`,
    delete: 'Delete',
  },
} as const satisfies Messages;

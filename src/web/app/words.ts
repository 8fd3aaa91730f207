import type { Messages } from '#web/ui/messages.ts';

export const words = {
  unwind: 'Unwind',
  skip: 'Skip to the page',
  places: 'Places',
  today: 'Today',
  toToday: 'Go to today',
  diary: 'Diary',
  clients: 'Clients',
  practice: 'Practice',
  mine: 'My visits',
  signIn: 'Sign-in',
  member: {
    menu: (name: string) => `${name}: menu`,
    appearance: 'Appearance',
    system: 'As the device',
    light: 'Light',
    dark: 'Dark',
    security: 'Password and sign-in',
    lock: 'Lock this device',
    signOut: 'Sign out',
    everywhere: 'Sign out everywhere',
  },
  roles: { owner: 'Owner', therapist: 'Therapist', 'front-desk': 'Front desk', client: 'Client' },
  leaving: {
    here: 'Sign out?',
    hereText: 'What this device keeps for you is wiped once it is sent.',
    failed: 'We could not end the sign-in on the server. Try again.',
    everywhere: 'Sign out on every device?',
    everywhereText:
      'Each device asks for your password again. Recordings that were not sent yet stay sealed on their device.',
    unsent: {
      session: (count: number) =>
        `${count === 1 ? 'One entry' : `${count} entries`} could not be sent yet. They stay sealed on this device and go out when you sign in here again.`,
      own: (count: number) =>
        `${count === 1 ? 'One entry' : `${count} entries`} of your drawing, diary or exercises would be lost: ${count === 1 ? 'it has' : 'they have'} not been sent, and signing out removes what this phone keeps. Stay to send ${count === 1 ? 'it' : 'them'}.`,
    },
    stay: 'Stay signed in',
    leave: 'Sign out',
  },
  idle: {
    title: 'Are you still there?',
    text: (seconds: number) => `To keep the records private, you are signed out in ${seconds} seconds.`,
    stay: 'Stay signed in',
    leave: 'Sign out now',
  },
  update: {
    text: 'A new version of Unwind is ready.',
    action: 'Load it',
    later: 'A session is running on this device. Load the new version when it is over.',
  },
  unreached: {
    title: 'No connection to the practice.',
    records: 'Today’s visits open, and sessions are recorded on this device and go out when it is back.',
    own: 'What you note is kept on this phone and goes out when it is back.',
    reads: 'What is open stays readable. Nothing can be saved until it is back.',
  },
  printed: (date: string) => `Printed ${date}`,
  crashed: {
    title: 'This page stopped working',
    text: 'What you recorded is safe on this device. Load the page again to go on.',
    action: 'Load again',
  },
  newer: {
    title: 'This page was renewed',
    text: 'Unwind was updated while you had it open. Load it again to go on.',
  },
} as const satisfies Messages;

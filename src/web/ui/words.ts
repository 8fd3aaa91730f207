import type { Messages } from './messages.ts';

export const words = {
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  loading: 'Loading',
  optional: 'optional',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  none: 'None',
  noMatch: 'Nothing found',
  offline: {
    title: 'You are offline',
    text: 'This page comes from the server and is not kept on this device. It opens again as soon as you are online.',
    stale: 'This is what we last received.',
  },
  forbidden: {
    title: 'Not part of your role',
    text: 'Your sign-in does not open this page. The owner of the practice can change that.',
  },
  notHere: {
    title: 'Nothing here',
    text: 'There is no page or record at this address. It may have been moved, or the link is incomplete.',
  },
  failed: {
    title: 'We could not load this',
    text: 'The mistake is ours and has been noted. Nothing of yours is lost.',
    reference: (reference: string) => `Reference ${reference}`,
  },
  tooMany: {
    title: 'Too many tries',
    text: (seconds: number) =>
      `Wait ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try again.`,
  },
  form: {
    offline: 'We could not send this yet: you are offline. What you typed stays here.',
    fault: (reference: string) =>
      `We could not save this. The mistake is ours. Reference ${reference}. What you typed stays here.`,
    forbidden: 'Your role does not allow this.',
    notHere: 'This record is no longer here.',
    problems: 'Some fields need another look.',
  },
} as const satisfies Messages;

import type { Messages } from '#web/ui/messages.ts';

export const words = {
  restsOn: 'What it rests on',
} as const satisfies Messages;

import type { Messages } from '#web/ui/messages.ts';

export const words = {
  svg: 'Save as a drawing',
  png: 'Save as a picture',
} as const satisfies Messages;

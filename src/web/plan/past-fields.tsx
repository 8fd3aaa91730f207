import type { RefObject } from 'react';
import { words } from './words.ts';

/** For the keyboard: past every field of a long plan, to its first action. Seen only while it has the focus. */
export const PastFields = ({ to }: { to: RefObject<HTMLElement | null> }) => (
  <button
    type="button"
    className="sr-only focus:not-sr-only focus:mb-4 focus:inline-block focus:min-h-11 focus:rounded-lg focus:border focus:border-line focus:px-4"
    onClick={() => to.current?.querySelector('button')?.focus()}
  >
    {words.plan.pastFields}
  </button>
);
